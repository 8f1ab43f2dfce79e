package app.hearsay.load;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.LearnersByHand;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Kills a real server at random moments of running games with thirty protocol-true players, and compares every
/// acknowledgement that a player saw with the database: `ClassKill 50` kills fifty times and prints what was
/// found. Exits with 1 if an acknowledged answer is lost or there twice, or if somebody does not come back to
/// the running step.
final class ClassKill {

    private static final int PLAYERS = 30;
    private static final int PORT = 8096;
    private static final int LATEST_KILL_MILLIS = 350;

    /// An answer that somebody was told is in.
    private record Acknowledged(String token, String ballot) {}

    private final Server server;
    private final Machine machine;
    private final Random random = new Random(1);
    private final Map<String, Set<Acknowledged>> acknowledged = new ConcurrentHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int kills;

    private ClassKill(Server server, Machine machine) {
        this.server = server;
        this.machine = machine;
    }

    static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("hearsay-kill");
        var server = new Server(PORT, data);
        boolean sound;
        try (var machine = new Machine(server.address())) {
            var kill = new ClassKill(server, machine);
            while (kill.kills < Integer.parseInt(arguments[0])) {
                kill.playUntilTheQuestionsEnd(Integer.parseInt(arguments[0]));
            }
            server.kill();
            sound = kill.compare();
        }
        System.exit(sound ? 0 : 1);
    }

    private void playUntilTheQuestionsEnd(int most) throws IOException, InterruptedException {
        var hostBrowser = new Browser(machine, "de");
        var host = Host.open(hostBrowser);
        var code = host.code();
        var players = new ArrayList<Browser>();
        var phones = new ArrayList<Phone>();
        for (int i = 0; i < PLAYERS; i++) {
            players.add(new Browser(machine, "de"));
            phones.add(Phone.join(players.getLast(), code).join());
        }
        for (int question = 0; question < Host.QUESTIONS && kills < most; question++) {
            host.goOnTo("host-reading");
            host.goOnTo("host-question");
            for (var phone : phones) {
                phone.whenAsked().orTimeout(20, TimeUnit.SECONDS).join();
            }
            answerAndKill(code, players, phones);
            host = Host.again(hostBrowser, code);
            phones.clear();
            for (var player : players) {
                phones.add(Phone.again(player, code).join());
            }
            checkReturn(code, question, players, phones);
            host.finishQuestion();
        }
    }

    /// Everybody answers at a random moment, and the server dies at one.
    private void answerAndKill(String code, List<Browser> players, List<Phone> phones)
            throws IOException, InterruptedException {
        for (int i = 0; i < phones.size(); i++) {
            var phone = phones.get(i);
            var token = token(players.get(i));
            var ballot = phone.ballot();
            var in = acknowledged.computeIfAbsent(code, _ -> ConcurrentHashMap.newKeySet());
            machine.later(
                    java.time.Duration.ofMillis(random.nextInt(LATEST_KILL_MILLIS)),
                    () -> phone.answer().thenAccept(taken -> {
                        if (taken) {
                            in.add(new Acknowledged(token, ballot));
                        }
                    }));
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LATEST_KILL_MILLIS));
        server.kill();
        kills++;
        server.startAgain();
    }

    /// What stands before the seal.
    private static String token(Browser player) {
        return player.cookies().value("hearsay-learner").split("\\.")[0];
    }

    private void checkReturn(String code, int question, List<Browser> players, List<Phone> phones) {
        var ballot = question + "-FIRST";
        for (int i = 0; i < phones.size(); i++) {
            var in = new Acknowledged(token(players.get(i)), ballot);
            var phone = phones.get(i);
            if (acknowledged.getOrDefault(code, Set.of()).contains(in) && !phone.isAnswered() && !phone.isClosed()) {
                problems.add("after kill %d a phone asks again for an acknowledged answer".formatted(kills));
            }
            if (!phone.isClosed() && !phone.ballot().equals(ballot)) {
                problems.add("after kill %d a phone shows another step".formatted(kills));
            }
        }
    }

    private boolean compare() {
        var source = new DriverManagerDataSource(server.jdbcUrl());
        var jdbc = JdbcClient.create(source);
        var learners = LearnersByHand.on(jdbc, Clock.systemUTC(), new SecureRandom());
        int count = 0;
        for (var room : acknowledged.entrySet()) {
            var row = jdbc.sql("select id, questions from room where code = :code")
                    .param("code", room.getKey())
                    .query((found, _) -> Map.entry(found.getObject("id", UUID.class), found.getString("questions")))
                    .single();
            var questions = row.getValue().split(" ");
            for (var answer : room.getValue()) {
                count++;
                int number = Integer.parseInt(answer.ballot().split("-")[0]);
                var learner = learners.identify(new LearnerToken(answer.token()));
                int rows = jdbc.sql("""
                        select count(*) from attempt
                        where learner = :learner and occasion = :room and kind = 'FIRST_VOTE'
                            and question = :question
                        """)
                        .param("learner", learner.value())
                        .param("room", row.getKey())
                        .param("question", questions[number])
                        .query(Integer.class)
                        .single();
                if (rows != 1) {
                    problems.add("%s is there %d times".formatted(answer, rows));
                }
            }
        }
        IO.println("%d kills, %d acknowledged answers, %d problems".formatted(kills, count, problems.size()));
        problems.stream().limit(10).forEach(IO::println);
        return problems.isEmpty();
    }
}
