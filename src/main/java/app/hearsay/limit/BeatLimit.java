package app.hearsay.limit;

import java.time.Duration;

/// How often one line may say that it is there: twenty times without pause, then as often as an allowance comes back.
/// For one thread at a time.
public final class BeatLimit {

    private static final int MOST_AT_ONCE = 20;

    private final long refillNanos;

    /// When the whole allowance is back, in nanoseconds of [System#nanoTime()].
    private long fullAt = System.nanoTime();

    /// @param refill after which one more is allowed
    public BeatLimit(Duration refill) {
        this.refillNanos = refill.toNanos();
    }

    /// Takes one.
    ///
    /// @return whether one was left
    public boolean allows() {
        long now = System.nanoTime();
        fullAt = Math.max(fullAt - now, 0) + now + refillNanos;
        return fullAt - now <= MOST_AT_ONCE * refillNanos;
    }
}
