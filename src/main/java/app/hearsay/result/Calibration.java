package app.hearsay.result;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/// What a learner said of being right, beside how often that was so: the reliability diagram of Murphy and Winkler
/// (1977,
/// Applied Statistics 26(1), 41-47) with one step for each confidence.
///
/// @param steps one for each confidence, in their order, also where nothing was said
public record Calibration(List<Step> steps) {

    /// One confidence.
    ///
    /// @param n how many scored attempts came with it
    /// @param right how many of them were right
    public record Step(Confidence confidence, int n, int right) {

        /// The probability that the confidence stands for.
        public double said() {
            return confidence.probability();
        }

        /// The share of right answers, from 0 to 1; empty without any.
        public OptionalDouble share() {
            return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / n);
        }
    }

    public Calibration {
        steps = List.copyOf(steps);
    }

    public static Calibration of(Collection<Attempt> attempts) {
        return new Calibration(Arrays.stream(Confidence.values())
                .map(confidence -> step(confidence, attempts))
                .toList());
    }

    private static Step step(Confidence confidence, Collection<Attempt> attempts) {
        var said = attempts.stream()
                .filter(Attempt::isScored)
                .filter(attempt ->
                        attempt.confidence().filter(confidence::equals).isPresent())
                .toList();
        int right = (int) said.stream().filter(Attempt::isRight).count();
        return new Step(confidence, said.size(), right);
    }
}
