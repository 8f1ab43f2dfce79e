package app.hearsay.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import app.hearsay.game.Room;
import app.hearsay.learner.Learner;
import app.hearsay.load.MortalProcess;
import app.hearsay.result.AttemptLogOnFile;
import app.hearsay.result.Schema;
import app.hearsay.storage.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Kills a process in which a class of thirty plays, again and again on the same file, and looks each time whether
/// everything that was acknowledged is there once, and whether the room stands where it stood or further on. More
/// kills: `-Dhearsay.kills=1000`.
class KilledRoomIntegrationTests {

    private static final int KILLS = Integer.getInteger("hearsay.kills", 50);

    /// So many have to come after somebody has answered; on a slow machine it takes more kills than that.
    private static final int LEAST_AMID_ANSWERS = KILLS - KILLS * 3 / 4 + 1;

    private static final int MOST_KILLS = 2 * KILLS;
    private static final Duration LONGEST_RUN = Duration.ofMillis(250);
    private static final long SEED = 20261122;
    private static final Pattern NEEDED =
            Pattern.compile("(h2|spring-(jdbc|tx|core|beans|context|boot)|commons-logging|HikariCP|slf4j-api|snakeyaml"
                    + "|bucket4j_jdk17-core|caffeine|pcollections)-[0-9][^/]*$");
    private static final Pattern WHOLE =
            Pattern.compile("open U|join U U|answer U \\d+ (FIRST|SECOND) U|step U \\d+".replace("U", "[0-9a-f-]{36}"));

    private final Catalog catalog = Catalogs.ofOneArticle();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> joined = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private final Map<String, Integer> reached = new HashMap<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void createDatabase() {
        Schema.migrate(url());
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void keepsEverythingAcknowledgedOnceThroughManyKills() throws Exception {
        var process = new MortalProcess(PlayingProcess.class, NEEDED, folder, LONGEST_RUN, SEED);
        var another = Database.h2(folder.resolve("training"));
        Schema.migrate(another);
        process.train(another);
        int amidAnswers = 0;
        int kills = 0;
        while (kills < KILLS || amidAnswers < LEAST_AMID_ANSWERS && kills < MOST_KILLS) {
            kills++;
            // A kill can cut the last line short; what nobody could read was not acknowledged.
            var heard = process.runUntilKilled(url()).stream()
                    .filter(WHOLE.asMatchPredicate())
                    .toList();
            amidAnswers += heard.stream().anyMatch(line -> line.startsWith("answer")) ? 1 : 0;
            heard.forEach(this::remember);
            try {
                lookAtWhatIsHeld();
            } catch (AssertionError e) {
                throw new AssertionError("after kill " + kills, e);
            }
        }
        assertThat(amidAnswers)
                .as("processes killed after somebody answered")
                .isGreaterThanOrEqualTo(LEAST_AMID_ANSWERS);
        System.out.printf(
                "%d kills, %d amid answers, %d rooms, %d acknowledged joins, %d acknowledged answers%n",
                kills, amidAnswers, opened.size(), joined.size(), answered.size());
    }

    private void remember(String line) {
        var words = line.split(" ", 2);
        switch (words[0]) {
            case "open" -> opened.add(words[1]);
            case "join" -> joined.add(words[1]);
            case "answer" ->
                assertThat(answered.add(words[1]))
                        .as("%s was acknowledged twice", line)
                        .isTrue();
            default -> {
                var step = words[1].split(" ");
                reached.merge(step[0], Integer.valueOf(step[1]), Math::max);
            }
        }
    }

    private void lookAtWhatIsHeld() {
        var clock = Clock.systemUTC();
        try (var file = AttemptLogOnFile.open(url())) {
            var jdbc = JdbcClient.create(file.dataSource());
            try (var stage = new Stage(Stage.Ground.of(file, catalog, clock), clock)) {
                assertHolds(stage, jdbc);
            }
            // So that no orderly end mends the file between two kills.
            jdbc.sql("shutdown immediately").update();
        }
    }

    private void assertHolds(Stage stage, JdbcClient jdbc) {
        var rooms = stage.desk().all().stream()
                .collect(Collectors.toMap(room -> room.id().toString(), room -> room));
        assertThat(rooms.keySet()).containsAll(opened);
        var players = new HashSet<String>();
        var answers = new ArrayList<String>();
        rooms.forEach((id, room) -> {
            room.players().keySet().forEach(player -> players.add(id + " " + player));
            room.ballots()
                    .forEach(
                            (ballot, given) -> given.keySet().forEach(player -> answers.add(line(id, ballot, player))));
        });
        assertThat(players).containsAll(joined);
        assertThat(answers).doesNotHaveDuplicates().containsAll(answered);
        assertThat(jdbc.sql("select count(*) from attempt").query(Integer.class).single())
                .as("answers in the log, and no others, are in the rooms")
                .isEqualTo(answers.size());
        reached.forEach((id, position) -> {
            var step = Objects.requireNonNull(rooms.get(id)).step();
            assertThat(PlayingProcess.position(step))
                    .as("where %s stands", step)
                    .isGreaterThanOrEqualTo(position);
        });
    }

    private static String line(String room, Room.Ballot ballot, Learner.Id player) {
        return "%s %d %s %s".formatted(UUID.fromString(room), ballot.question(), ballot.vote(), player);
    }

    private String url() {
        return Database.h2(folder.resolve("hearsay"));
    }
}
