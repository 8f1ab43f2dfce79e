package app.hearsay.storage;

import app.hearsay.storage.StorageState.Down;
import app.hearsay.storage.StorageState.Up;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// How the database is, as it was found within the last moments: asking costs nothing and never waits, whatever the
/// database does. Thread-safe.
///
/// A finding has a date: when the watch itself hangs, or when the whole process was stopped, what it found before
/// counts no more.
///
/// See decision 0061.
@Component
public final class Storage {

    /// The watch looks twice a second, and a look may take 1.5 s.
    private static final Duration STALE = Duration.ofMillis(2500);

    /// How long a caller waits for the next look, should the last one be stale, since a busy machine can be late.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /// @param nanos when it was found
    private record Finding(StorageState state, long nanos) {}

    private final Clock clock;
    private volatile Finding last = new Finding(new Up(), System.nanoTime());
    private volatile boolean watched;
    private volatile Duration outage = Duration.ZERO;

    /// When it was last known to be up, by a clock that stands still while the process does; a pause is given back by
    /// others.
    private Instant upAt;

    private boolean down;

    public Storage(Clock clock) {
        this.clock = clock;
        this.upAt = clock.instant();
    }

    /// What was found, or that the database does not answer when nobody has looked for too long. [Up] until the watch
    /// begins.
    public StorageState state() {
        var finding = last;
        return isStale(finding) ? new Down(Trouble.NO_ANSWER, clock.instant()) : finding.state();
    }

    /// Whether the database can be used.
    public boolean isUp() {
        return state() instanceof Up;
    }

    /// How long the database was away since the start, all in all, without a time that still goes on.
    public Duration outage() {
        return outage;
    }

    /// As [#state], save that it waits for a second at most where nobody has looked for too long.
    StorageState freshState() {
        if (isStale(last)) {
            awaitLook();
        }
        return state();
    }

    void found(StorageState state) {
        synchronized (this) {
            if (state instanceof Up) {
                var now = clock.instant();
                if (down) {
                    outage = outage.plus(Duration.between(upAt, now));
                }
                upAt = now;
            }
            down = state instanceof Down;
            last = new Finding(state, System.nanoTime());
            watched = true;
            notifyAll();
        }
    }

    /// Ends the watch: what was found last stands.
    void unwatched() {
        watched = false;
    }

    private boolean isStale(Finding finding) {
        return watched && finding.state() instanceof Up && System.nanoTime() - finding.nanos() > STALE.toNanos();
    }

    private synchronized void awaitLook() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (long left = PATIENCE.toNanos(); left > 0 && isStale(last); left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
