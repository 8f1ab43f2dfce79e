package app.hearsay.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/// The app's clock: it begins with the time of the machine's clock and goes on evenly, whatever that one is set to
/// meanwhile. So the difference of two of its instants is time that has passed, even after the clock on the wall was an
/// hour or forty days off.
///
/// It stands still while the process does: a gap of a second or more between two looks is a pause (the process was
/// stopped, or collected garbage, or had no processor) and counts as no time at all. Somebody must therefore look at it
/// several times a second: [HeartBeat] does. Whoever looks first after a pause already finds it taken out, so that no
/// answer that arrives in that instant can be too late. Of a pause it takes out at most what lay between two looks, so
/// that up to 0.1 s of running time may be lost with it.
///
/// It follows the machine's clock in [#follow()] only, which is for times when nothing is being timed. Always UTC;
/// thread-safe.
///
/// See decision 0055.
public final class SteadyClock extends Clock {

    /// A gap of this length or more is a pause.
    public static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Duration NEGLIGIBLE = Duration.ofMillis(100);

    private final Clock wall;
    private final LongSupplier nanos;
    private Instant shown;
    private Duration running = Duration.ZERO;
    private long seen;
    private long pauses;

    /// @param wall the machine's clock
    /// @param nanos time that passes, and never jumps, such as [System#nanoTime()]
    public SteadyClock(Clock wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        this.shown = wall.instant();
        this.seen = nanos.getAsLong();
    }

    @Override
    public synchronized Instant instant() {
        look();
        return shown;
    }

    /// How long the process has been running since this clock was made, pauses taken out; never less than before.
    public synchronized Duration running() {
        look();
        return running;
    }

    /// How many pauses there have been.
    public synchronized long pauses() {
        look();
        return pauses;
    }

    /// What the machine's clock says, right or wrong.
    public Instant onTheWall() {
        return wall.instant();
    }

    /// Shows what the machine's clock shows from now on. Not to be called while anything is timed by this clock.
    ///
    /// @return how far it was behind; nothing if it was right, or so near that it was left as it is
    public synchronized Duration follow() {
        look();
        var behind = Duration.between(shown, wall.instant());
        if (behind.abs().compareTo(NEGLIGIBLE) < 0) {
            return Duration.ZERO;
        }
        shown = shown.plus(behind);
        return behind;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /// @throws UnsupportedOperationException always: times become local where they are shown
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the steady clock is in UTC");
    }

    private void look() {
        long now = nanos.getAsLong();
        var passed = Duration.ofNanos(now - seen);
        seen = now;
        if (passed.compareTo(PAUSE) >= 0) {
            pauses++;
        } else {
            shown = shown.plus(passed);
            running = running.plus(passed);
        }
    }
}
