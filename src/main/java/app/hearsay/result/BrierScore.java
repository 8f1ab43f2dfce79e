package app.hearsay.result;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// How well a learner's confidence foretold being right: the mean of (p - o)², where p is the probability that the
/// confidence stands for and o is the points of the answer: 1 for a right one, 0 for a wrong one, a share between
/// for one that is partly right (Brier 1950, Monthly Weather Review 78(1), 1-3, in the form for two outcomes).
///
/// See decision 0012.
///
/// @param value from 0 (foretold to the point) to 1; with answers right or wrong, saying 50 % every time gives 0.25
/// @param answers how many it rests on, at least one
public record BrierScore(double value, int answers) {

    /// How many answers it takes before it tells anything, a bound of ours: about a round.
    private static final int FEWEST = 10;

    /// Whether it rests on enough to be shown.
    public boolean isTelling() {
        return answers >= FEWEST;
    }

    /// Counts the scored attempts that came with a confidence; empty if there are none.
    public static Optional<BrierScore> of(Collection<Attempt> attempts) {
        List<Double> errors = attempts.stream()
                .filter(Attempt::isScored)
                .flatMap(attempt -> attempt.confidence().stream()
                        .map(confidence ->
                                confidence.probability() - attempt.grade().points()))
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
