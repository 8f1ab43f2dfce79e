package app.hearsay.storage;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Waits for what comes by itself.
final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Waiting() {}

    /// @return how long it took
    static Duration until(String what, BooleanSupplier reached) throws InterruptedException {
        long begin = System.nanoTime();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new AssertionError("not within " + PATIENCE + ": " + what);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    static BooleanSupplier down(Storage storage, Trouble trouble) {
        return () -> storage.state() instanceof StorageState.Down down && down.trouble() == trouble;
    }
}
