package app.hearsay.load;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Plays many rooms at once, as a city's schools do on a Monday morning: in each, everybody answers a question within
/// ten seconds, then the host goes on to the next, and opens a new room when the questions are over. The first rooms
/// open within a minute. Each answer that was acknowledged is looked for on its phone when the solution comes; how many
/// there are can be compared with the attempts in the database.
///
/// Arguments: the address, the number of rooms, of players in each, and the seconds that it lasts.
public final class SchoolLoad {

    /// What came of it.
    ///
    /// @param rooms how many were opened
    /// @param accepted how many answers were acknowledged
    /// @param found how many of those were found again on their phone when the solution came
    /// @param failures of whatever kind
    /// @param acknowledged from sending an answer to its acknowledgement
    public record Result(int rooms, int accepted, int found, int failures, Latencies acknowledged) {}

    private static final Duration ANSWERING = Duration.ofSeconds(10);
    private static final Duration OPENING = Duration.ofMinutes(1);
    private static final int PATIENCE_SECONDS = 90;
    private static final int TOLD = 10;

    private final Machine machine;
    private final int players;
    private final Instant end;
    private final Random random = new Random(1);
    private final Latencies acknowledged = new Latencies();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger found = new AtomicInteger();
    private final AtomicInteger rooms = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    private SchoolLoad(Machine machine, int players, Instant end) {
        this.machine = machine;
        this.players = players;
        this.end = end;
    }

    static void main(String[] arguments) throws InterruptedException {
        var result = play(
                URI.create(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Duration.ofSeconds(Long.parseLong(arguments[3])));
        IO.println("rooms: %d; answers acknowledged: %d; found with the solution: %d; failures: %d"
                .formatted(result.rooms(), result.accepted(), result.found(), result.failures()));
        IO.println("answer to acknowledgement: " + result.acknowledged());
    }

    /// Plays for that long, and until the rooms that are open then have come to an end.
    ///
    /// @param server as `http://localhost:8080`
    public static Result play(URI server, int rooms, int players, Duration time) throws InterruptedException {
        try (var machine = new Machine(server);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var load = new SchoolLoad(machine, players, Instant.now().plus(time));
            for (int i = 0; i < rooms; i++) {
                threads.submit(load::playUntilTheEnd);
            }
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.DAYS);
            return new Result(
                    load.rooms.get(), load.accepted.get(), load.found.get(), load.failures.get(), load.acknowledged);
        }
    }

    private void playUntilTheEnd() {
        pause(Duration.ofMillis(random.nextInt((int) OPENING.toMillis()))).join();
        while (isOn()) {
            try {
                play();
            } catch (RuntimeException e) {
                var where = Arrays.stream(e.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith(SchoolLoad.class.getPackageName()))
                        .findFirst();
                fail("a room has ended: %s at %s".formatted(e, where.orElse(null)));
            }
        }
    }

    private void play() {
        var host = Host.open(new Browser(machine, "de"));
        rooms.incrementAndGet();
        var phones = new ArrayList<Phone>();
        try {
            for (int i = 0; i < players; i++) {
                phones.add(Phone.join(new Browser(machine, "de"), host.code())
                        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .join());
            }
            for (int question = 0; question < Host.QUESTIONS && isOn() && host.next(); question++) {
                ask(host, phones);
            }
        } finally {
            phones.forEach(Phone::leave);
        }
    }

    private void ask(Host host, List<Phone> phones) {
        host.goOnTo("host-question");
        var answers = phones.stream().map(this::answerSoon).toList();
        all(answers).join();
        host.whenAllIn().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        host.reveal();
        all(answers.stream().map(CompletableFuture::join).toList())
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        host.goOnTo("host-standing");
    }

    private static CompletableFuture<Void> all(List<? extends CompletableFuture<?>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    /// Answers at some moment of the next ten seconds.
    ///
    /// @return done with the acknowledgement, then with the solution
    private CompletableFuture<CompletableFuture<?>> answerSoon(Phone phone) {
        return phone.whenAsked()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .thenCompose(_ -> pause(Duration.ofMillis(random.nextInt((int) ANSWERING.toMillis()))))
                .thenCompose(_ -> {
                    long sent = System.nanoTime();
                    return phone.answer()
                            .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                            .thenApply(taken -> {
                                acknowledged.add(System.nanoTime() - sent);
                                if (!taken) {
                                    fail("an answer was not acknowledged");
                                    return CompletableFuture.completedFuture(null);
                                }
                                accepted.incrementAndGet();
                                return phone.whenTold().thenAccept(this::find);
                            });
                });
    }

    private void find(boolean told) {
        if (told) {
            found.incrementAndGet();
        } else {
            fail("an acknowledged answer is lost");
        }
    }

    private CompletableFuture<Void> pause(Duration time) {
        var over = new CompletableFuture<Void>();
        machine.later(time, () -> over.completeAsync(() -> null));
        return over;
    }

    private boolean isOn() {
        return Instant.now().isBefore(end);
    }

    private void fail(String what) {
        if (failures.incrementAndGet() <= TOLD) {
            IO.println(what);
        }
    }
}
