package app.hearsay.game;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How much of the clock applies to one player. Nobody else is shown it.
public enum ExtraTime {
    /// As long as everybody has.
    CLASS_TIME(2),
    /// Half as long again.
    HALF_MORE(3),
    /// Twice as long.
    DOUBLE(4),
    /// Until the host closes the question.
    UNLIMITED(0);

    private final int halves;

    ExtraTime(int halves) {
        this.halves = halves;
    }

    /// Until when a player with this extra time may answer; empty: until the host closes the question.
    ///
    /// @param openedAt when the clock began to run, pauses taken out
    /// @param limit the class's time; empty if there is no clock
    public Optional<Instant> deadline(Instant openedAt, Optional<Duration> limit) {
        return this == UNLIMITED
                ? Optional.empty()
                : limit.map(time -> openedAt.plus(time.multipliedBy(halves).dividedBy(2)));
    }
}
