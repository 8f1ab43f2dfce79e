package app.hearsay.ui.host;

import app.hearsay.game.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Lets news of a room through to one screen: another step at once, everything else at most four times a second,
/// the last news always. Thread-safe.
final class HostFeed {

    private static final long PAUSE_IN_MILLIS = 250;

    private final Runnable screen;
    private @Nullable Step told;
    private boolean resting;
    private boolean waiting;

    /// @param screen looks at the room again; called by any thread
    HostFeed(Runnable screen) {
        this.screen = screen;
    }

    /// @param step where the room stands since
    synchronized void offer(Step step) {
        if (!step.equals(told)) {
            told = step;
            tell();
        } else if (resting) {
            waiting = true;
        } else {
            tell();
        }
    }

    private void tell() {
        waiting = false;
        if (!resting) {
            resting = true;
            CompletableFuture.delayedExecutor(PAUSE_IN_MILLIS, TimeUnit.MILLISECONDS)
                    .execute(this::rested);
        }
        screen.run();
    }

    private synchronized void rested() {
        resting = false;
        if (waiting) {
            tell();
        }
    }
}
