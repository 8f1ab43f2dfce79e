package app.hearsay.attack;

import app.hearsay.load.Server;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// One page fetched again and again without a cookie, so that each time a session is opened, more of them than may be.
final class SessionFlood implements Trial {

    private static final int AT_ONCE = 8;
    private static final int CONNECTIONS = 40;
    private static final int PAGES_EACH = 30;
    private static final int PATIENCE_SECONDS = 30;

    private final String path;

    SessionFlood(String path) {
        this.path = path;
    }

    @Override
    public String name() {
        return path + " without a cookie";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        var server = site.server();
        long begin = System.nanoTime();
        int served = flood(server);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double wait = waitUntilIn(server);
        return new Outcome(
                "%d pages in %.1f s, %d of them served".formatted(CONNECTIONS * PAGES_EACH, seconds, served),
                "a newcomer is in after %.1f s, live heap %d MB of %d"
                        .formatted(wait, server.heap() / 1_000_000, site.heap()),
                "10 s",
                wait < 10 && server.isAlive());
    }

    private static double waitUntilIn(Server server) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (!Others.load(server).contains(" 200")
                && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
            Thread.sleep(200);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /// @return how many pages came whole
    private int flood(Server server) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Integer>> connections = IntStream.range(0, CONNECTIONS)
                    .mapToObj(_ -> (Callable<Integer>) () -> fetch(server))
                    .toList();
            int served = 0;
            for (var connection : threads.invokeAll(connections)) {
                served += connection.get();
            }
            return served;
        }
    }

    private int fetch(Server server) throws IOException {
        try (var wire = Wire.from("127.0.0.2", server)) {
            var all = new StringBuilder();
            for (int i = 0; i < PAGES_EACH; i++) {
                all.append("GET %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept: text/html\r\nConnection: %s\r\n\r\n"
                        .formatted(path, server.port(), i < PAGES_EACH - 1 ? "keep-alive" : "close"));
            }
            return (int) wire.say(all.toString())
                    .hearUntilCut()
                    .lines()
                    .filter(line -> line.startsWith("HTTP/1.1 200"))
                    .count();
        }
    }
}
