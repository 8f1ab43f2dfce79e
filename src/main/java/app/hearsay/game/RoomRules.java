package app.hearsay.game;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// What the host chose for a room.
///
/// @param language that the room speaks; articles keep theirs
/// @param names where the names of players come from
/// @param limit the time for a question in whole seconds, 5 seconds to 10 minutes; empty if there is no clock
/// @param speed whether quick right answers are worth up to half as much again; needs a clock
/// @param standings whether the standing is shown between questions
/// @param confidence whether players say how sure they are
public record RoomRules(
        Locale language,
        NameRule names,
        Optional<Duration> limit,
        boolean speed,
        boolean standings,
        boolean confidence,
        Teams teams) {

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /// @throws IllegalArgumentException if the limit is out of range or has parts of a second, or speed counts
    ///     without a clock
    public RoomRules {
        if (limit.filter(time -> time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0)
                .isPresent()) {
            throw new IllegalArgumentException("a question takes 5 seconds to 10 minutes, not " + limit.get());
        }
        if (limit.filter(time -> time.getNano() != 0).isPresent()) {
            throw new IllegalArgumentException("a question takes whole seconds, not " + limit.get());
        }
        if (speed && limit.isEmpty()) {
            throw new IllegalArgumentException("speed counts only where there is a clock");
        }
    }
}
