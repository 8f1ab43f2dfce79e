package app.hearsay.result;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// How well a learner's confidence foretold being right: the mean of (p - o)², where p is the probability that the
/// confidence stands for and o is 1 for a right answer and 0 for another (Brier 1950, Monthly Weather Review 78(1),
/// 1-3,
/// in the form for two outcomes).
///
/// @param value from 0 (always sure and right) to 1; saying 50 % every time gives 0.25
/// @param answers how many it rests on, at least one
public record BrierScore(double value, int answers) {

    /// Counts the scored attempts that came with a confidence; empty if there are none.
    public static Optional<BrierScore> of(Collection<Attempt> attempts) {
        List<Double> errors = attempts.stream()
                .filter(Attempt::isScored)
                .flatMap(attempt -> attempt.confidence().stream()
                        .map(confidence -> confidence.probability() - (attempt.isRight() ? 1 : 0)))
                .toList();
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(new BrierScore(
                        errors.stream()
                                .mapToDouble(error -> error * error)
                                .average()
                                .orElseThrow(),
                        errors.size()));
    }
}
