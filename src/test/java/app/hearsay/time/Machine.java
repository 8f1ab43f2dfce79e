package app.hearsay.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A machine whose clock can be set, and whose processes can be stopped.
public final class Machine {

    private static final Duration HEARTBEAT = Duration.ofMillis(100);

    private Instant wall;
    private long nanos = -5_000_000_000L;
    private final SteadyClock clock;

    /// @param now what its clock shows
    public Machine(Instant now) {
        this.wall = now;
        this.clock = new SteadyClock(new Wall(), () -> nanos);
    }

    /// The clock of this process, with its heart beating.
    public static SteadyClock real() {
        var clock = new SteadyClock(Clock.systemUTC(), System::nanoTime);
        new HeartBeat(clock);
        return clock;
    }

    /// The clock of a process that runs on it.
    public SteadyClock clock() {
        return clock;
    }

    /// The process runs for some time, and its heart beats.
    public void run(Duration time) {
        var end = nanos + time.toNanos();
        while (nanos < end) {
            pass(Duration.ofNanos(Math.min(HEARTBEAT.toNanos(), end - nanos)));
            clock.pauses();
        }
    }

    /// The process stands still, and nobody looks at its clock.
    public void stop(Duration time) {
        pass(time);
    }

    /// The machine sleeps: its clock goes on, what counts its time does not.
    public void sleep(Duration time) {
        set(time);
    }

    /// Somebody sets its clock forward, or back.
    public void set(Duration by) {
        wall = wall.plus(by);
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
        wall = wall.plus(time);
    }

    private final class Wall extends Clock {

        @Override
        public Instant instant() {
            return wall;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
