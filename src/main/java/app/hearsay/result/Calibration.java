package app.hearsay.result;

import java.util.List;
import java.util.OptionalDouble;

/// What a learner said of being right, beside how right that was: the reliability diagram of Murphy and Winkler (1977,
/// Applied Statistics 26(1), 41-47) with one step for each confidence. The outcome of an attempt is its points, a share
/// from 0 to 1, so that an answer that was right but for a word does not count as wrong: a step's share is
/// (o₁ + … + oₙ) / n, where o is the points.
///
/// See decision 0012.
///
/// @param steps one for each confidence, in their order, also where nothing was said
public record Calibration(List<Step> steps) {

    /// One confidence.
    ///
    /// @param n how many scored attempts came with it
    /// @param points what they were worth together, from 0 to `n`
    public record Step(Confidence confidence, int n, double points) {

        /// The probability that the confidence stands for.
        public double said() {
            return confidence.probability();
        }

        /// The share of the points to be had, from 0 to 1; empty without any.
        public OptionalDouble share() {
            return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(points / n);
        }
    }

    public Calibration {
        steps = List.copyOf(steps);
    }
}
