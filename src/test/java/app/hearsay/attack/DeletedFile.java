package app.hearsay.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The file of the database is deleted while it is in use: nothing that was acknowledged may be lost with it.
final class DeletedFile implements Trial {

    private static final double BOUND_SECONDS = 5;

    @Override
    public String name() {
        return "database file deleted";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        try (var server = site.fresh()) {
            var file = server.data().resolve("hearsay.mv.db");
            Files.delete(file);
            long begin = System.nanoTime();
            boolean there = isThereWithin(file, 2 * BOUND_SECONDS);
            Health.untilPage(server, 200);
            double seconds = (System.nanoTime() - begin) / 1e9;
            server.stop();
            server.startAgain();
            return new Outcome(
                    "deleted, then stopped and started again",
                    "%s, and pages are served, after %.1f s; it starts on it"
                            .formatted(there ? "put back" : "not put back", seconds),
                    "%.0f s".formatted(BOUND_SECONDS),
                    there && seconds <= BOUND_SECONDS && server.isAlive());
        }
    }

    private static boolean isThereWithin(Path file, double seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        while (System.nanoTime() < end && (!Files.exists(file) || Files.size(file) == 0)) {
            Thread.sleep(20);
        }
        return Files.exists(file);
    }
}
