package app.hearsay.round;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// How a class is led through its questions, as far as time goes.
///
/// @param language that the room speaks
/// @param limit of the clock; empty where none runs
/// @param talk about each question, once its solution is shown
public record LessonPace(Locale language, Optional<Duration> limit, Duration talk) {

    /// @throws IllegalArgumentException if time would run backwards
    public LessonPace {
        if (talk.isNegative()) {
            throw new IllegalArgumentException("nobody talks for " + talk);
        }
    }
}
