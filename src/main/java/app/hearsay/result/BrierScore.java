package app.hearsay.result;

import java.util.Map;
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

    /// Of what was scored and came with a confidence; empty if nothing did. The sum of (p - o)² over n answers is
    /// n p² - 2 p (o₁ + … + oₙ) + (o₁² + … + oₙ²).
    static Optional<BrierScore> of(Map<Confidence, Tally> said) {
        int answers = said.values().stream().mapToInt(Tally::answers).sum();
        double errors = said.entrySet().stream()
                .mapToDouble(each -> squaredErrors(each.getKey().probability(), each.getValue()))
                .sum();
        return answers == 0 ? Optional.empty() : Optional.of(new BrierScore(Math.max(0, errors) / answers, answers));
    }

    private static double squaredErrors(double probability, Tally tally) {
        return tally.answers() * probability * probability - 2 * probability * tally.points() + tally.squares();
    }
}
