package app.hearsay.load;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Plays many rooms at once, as a city's schools do on a Monday morning: in each, everybody answers a question within
/// ten seconds, then the host goes on to the next, and opens a new room when the questions are over.
///
/// Arguments: the address, the number of rooms, of players in each, and the seconds that it lasts.
final class SchoolLoad {

    private static final Duration ANSWERING = Duration.ofSeconds(10);
    private static final int PATIENCE_SECONDS = 30;
    private static final int TOLD = 10;

    private final Machine machine;
    private final int players;
    private final Instant end;
    private final Random random = new Random(1);
    private final Latencies acknowledged = new Latencies();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    private SchoolLoad(Machine machine, int players, Instant end) {
        this.machine = machine;
        this.players = players;
        this.end = end;
    }

    static void main(String[] arguments) throws InterruptedException {
        var end = Instant.now().plusSeconds(Long.parseLong(arguments[3]));
        try (var machine = new Machine(URI.create(arguments[0]));
                var rooms = Executors.newVirtualThreadPerTaskExecutor()) {
            var load = new SchoolLoad(machine, Integer.parseInt(arguments[2]), end);
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                rooms.submit(load::playUntilTheEnd);
            }
            rooms.shutdown();
            rooms.awaitTermination(1, TimeUnit.DAYS);
            IO.println("answers acknowledged: %d; to acknowledgement %s; failures: %d"
                    .formatted(load.accepted.get(), load.acknowledged, load.failures.get()));
        }
    }

    private void playUntilTheEnd() {
        while (isOn()) {
            try {
                play();
            } catch (RuntimeException e) {
                fail("a room has ended: " + e);
            }
        }
    }

    private void play() {
        var host = Host.open(new Browser(machine, "de"));
        var phones = new ArrayList<Phone>();
        for (int i = 0; i < players; i++) {
            phones.add(Phone.join(new Browser(machine, "de"), host.code())
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join());
        }
        for (int question = 0; question < Host.QUESTIONS && isOn(); question++) {
            host.goOnTo("host-reading");
            host.goOnTo("host-question");
            CompletableFuture.allOf(phones.stream().map(this::answerSoon).toArray(CompletableFuture[]::new))
                    .join();
            host.whenAllIn().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            host.finishQuestion();
        }
        phones.forEach(Phone::leave);
    }

    /// Answers at some moment of the next ten seconds, and looks later whether the answer counted.
    private CompletableFuture<?> answerSoon(Phone phone) {
        return phone.whenAsked()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .thenCompose(_ -> pause(Duration.ofMillis(random.nextInt((int) ANSWERING.toMillis()))))
                .thenCompose(_ -> {
                    long sent = System.nanoTime();
                    return phone.answer().thenAccept(taken -> {
                        acknowledged.add(System.nanoTime() - sent);
                        if (taken) {
                            accepted.incrementAndGet();
                            phone.whenTold().thenAccept(told -> require(told, "an acknowledged answer is lost"));
                        } else {
                            fail("an answer was not acknowledged");
                        }
                    });
                });
    }

    private CompletableFuture<Void> pause(Duration time) {
        var over = new CompletableFuture<Void>();
        machine.later(time, () -> over.completeAsync(() -> null));
        return over;
    }

    private boolean isOn() {
        return Instant.now().isBefore(end);
    }

    private void require(boolean held, String otherwise) {
        if (!held) {
            fail(otherwise);
        }
    }

    private void fail(String what) {
        if (failures.incrementAndGet() <= TOLD) {
            IO.println(what);
        }
    }
}
