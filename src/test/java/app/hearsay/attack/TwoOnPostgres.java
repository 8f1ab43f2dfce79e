package app.hearsay.attack;

import app.hearsay.load.Server;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A second process is started on the PostgreSQL of one that runs, and the first is killed.
final class TwoOnPostgres implements Trial {

    private static final int WAITS_SECONDS = 8;
    private static final double BOUND_SECONDS = 20;

    @Override
    public String name() {
        return "two processes on one PostgreSQL";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        var folder = Files.createTempDirectory(site.folder(), "two");
        try (var postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("data"))
                        .start();
                var first = start(site, postgres);
                var starting = Executors.newSingleThreadExecutor()) {
            var second = starting.submit(() -> start(site, postgres));
            boolean waits = !isDoneWithin(second, WAITS_SECONDS);
            boolean served = Others.load(first).contains(" 200");
            long begin = System.nanoTime();
            first.kill();
            try (var heir = second.get(1, TimeUnit.MINUTES)) {
                double seconds = (System.nanoTime() - begin) / 1e9;
                boolean serves = Others.load(heir).contains(" 200");
                return new Outcome(
                        "a second one started, then the first killed",
                        "the second %s; the first goes on: %s; taken over after %.1f s, start included"
                                .formatted(waits ? "waits" : "does not wait", served, seconds),
                        "waits; taken over within %.0f s".formatted(BOUND_SECONDS),
                        waits && served && serves && seconds <= BOUND_SECONDS);
            }
        }
    }

    private static boolean isDoneWithin(java.util.concurrent.Future<?> start, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end && !start.isDone()) {
            Thread.sleep(50);
        }
        return start.isDone();
    }

    private static Server start(Site site, EmbeddedPostgres postgres) throws Exception {
        return site.fresh(
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres");
    }
}
