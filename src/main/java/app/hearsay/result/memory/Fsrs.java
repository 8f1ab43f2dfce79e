package app.hearsay.result.memory;

/// The formulas of the Free Spaced Repetition Scheduler, version 6, with its default parameters, which were fitted to
/// hundreds of millions of reviews (open-spaced-repetition, "The Algorithm", FSRS-6; the model: Ye, Su and Cao 2022,
/// KDD '22, 4381-4390). Stability is the number of days after which the chance to recall is 0.9; difficulty goes from 1
/// to 10.
///
/// See decision 0079.
final class Fsrs {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double LEAST_STABILITY = 0.001;
    private static final double LEAST_DIFFICULTY = 1;
    private static final double MOST_DIFFICULTY = 10;
    private static final int GOOD = 3;
    private static final int EASY = 4;
    private static final double FACTOR = Math.pow(0.9, -1 / W[20]) - 1;

    private Fsrs() {}

    static double firstStability(Recall recall) {
        return W[recall.rating() - 1];
    }

    static double firstDifficulty(Recall recall) {
        return clamped(unclampedDifficulty(recall.rating()));
    }

    /// The chance to recall.
    ///
    /// @param days since it was asked for, not negative
    static double retrievability(double days, double stability) {
        return Math.pow(1 + FACTOR * days / stability, -W[20]);
    }

    /// @param days since it was asked for; on less than one the formula for the same day holds
    static double stability(double stability, double difficulty, double days, Recall recall) {
        if (days < 1) {
            return Math.max(LEAST_STABILITY, sameDay(stability, recall));
        }
        double chance = retrievability(days, stability);
        return Math.max(
                LEAST_STABILITY,
                recall == Recall.AGAIN
                        ? forgotten(stability, difficulty, chance)
                        : recalled(stability, difficulty, chance, recall));
    }

    static double difficulty(double difficulty, Recall recall) {
        double change = -W[6] * (recall.rating() - GOOD);
        double damped = difficulty + change * (MOST_DIFFICULTY - difficulty) / 9;
        return clamped(W[7] * unclampedDifficulty(EASY) + (1 - W[7]) * damped);
    }

    private static double sameDay(double stability, Recall recall) {
        double increase = Math.exp(W[17] * (recall.rating() - GOOD + W[18])) * Math.pow(stability, -W[19]);
        return stability * (recall == Recall.GOOD ? Math.max(1, increase) : increase);
    }

    private static double recalled(double stability, double difficulty, double chance, Recall recall) {
        double penalty = recall == Recall.HARD ? W[15] : 1;
        double increase = Math.exp(W[8])
                * (11 - difficulty)
                * Math.pow(stability, -W[9])
                * (Math.exp(W[10] * (1 - chance)) - 1)
                * penalty;
        return stability * (1 + increase);
    }

    private static double forgotten(double stability, double difficulty, double chance) {
        double longTerm = W[11]
                * Math.pow(difficulty, -W[12])
                * (Math.pow(stability + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - chance));
        return Math.min(longTerm, stability / Math.exp(W[17] * W[18]));
    }

    private static double unclampedDifficulty(int rating) {
        return W[4] - Math.exp(W[5] * (rating - 1)) + 1;
    }

    private static double clamped(double difficulty) {
        return Math.clamp(difficulty, LEAST_DIFFICULTY, MOST_DIFFICULTY);
    }
}
