package app.hearsay.attack;

import app.hearsay.load.Latencies;
import app.hearsay.load.Server;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody else, at another address than those who attack, who loads the first page again and again.
final class Others implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;
    private static final String ADDRESS = "127.0.0.1";

    private final Server server;
    private final Latencies latencies = new Latencies();
    private final AtomicInteger refused = new AtomicInteger();
    private final Thread thread;
    private volatile boolean gone;
    private volatile String last = "";

    private Others(Server server) {
        this.server = server;
        this.thread = Thread.ofPlatform().daemon().start(this::loadAgainAndAgain);
    }

    static Others at(Server server) {
        return new Others(server);
    }

    /// Loads the first page once, as a newcomer.
    ///
    /// @return the line with the status
    static String load(Server server) throws IOException {
        try (var wire = Wire.from(ADDRESS, server)) {
            var answer = wire.say(
                            "GET / HTTP/1.1\r\nHost: localhost:%d\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                                    .formatted(server.port()))
                    .hear();
            return answer.lines().findFirst().orElse("nothing");
        }
    }

    /// In milliseconds, how long the slowest but one of twenty took.
    double slow() {
        return latencies.count() == 0 ? Double.POSITIVE_INFINITY : latencies.quantile(0.95);
    }

    int refused() {
        return refused.get();
    }

    /// Ends it; what is measured stays.
    @Override
    public void close() {
        gone = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether everybody else was served within the time, with a word on how fast.
    Outcome outcome(String tried, double boundMillis) {
        return new Outcome(
                tried,
                "others' page p95 %.0f ms of %d, %d refused %s".formatted(slow(), latencies.count(), refused(), last),
                "%.0f ms, none refused".formatted(boundMillis),
                slow() <= boundMillis && refused() == 0);
    }

    private void loadAgainAndAgain() {
        try {
            while (!gone) {
                long begin = System.nanoTime();
                loadOnce();
                latencies.add(System.nanoTime() - begin);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void loadOnce() {
        String status;
        try {
            status = load(server);
        } catch (IOException e) {
            status = e.toString();
        }
        if (!status.contains(" 200")) {
            last = status;
            refused.incrementAndGet();
        }
    }
}
