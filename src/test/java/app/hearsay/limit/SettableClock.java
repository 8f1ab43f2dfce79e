package app.hearsay.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// A clock that goes on only when told.
public final class SettableClock extends Clock {

    private Instant now;

    public SettableClock() {
        this(Instant.parse("2026-11-20T12:00:00Z"));
    }

    /// From then on, in whole milliseconds, as the database keeps it.
    public SettableClock(Instant now) {
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
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
