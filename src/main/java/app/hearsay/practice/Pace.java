package app.hearsay.practice;

import app.hearsay.learner.Learner;
import app.hearsay.limit.Limiter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// Slows down scripts: sixty answers a minute and 3,000 a day for one learner, far more than anybody reads.
/// Thread-safe.
///
/// See decision 0011.
@Component
final class Pace {

    private static final List<Limiter.Rate> RATES =
            List.of(new Limiter.Rate(60, Duration.ofMinutes(1)), new Limiter.Rate(3_000, Duration.ofDays(1)));

    private final Limiter<Learner.Id> answers;

    Pace(Clock clock) {
        this.answers = new Limiter<>(clock, RATES);
    }

    /// Counts an answer, unless it comes too fast.
    ///
    /// @return whether it may be given
    boolean allows(Learner.Id learner) {
        return answers.allows(learner);
    }
}
