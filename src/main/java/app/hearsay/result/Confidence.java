package app.hearsay.result;

/// How sure a learner was before seeing the solution, and the probability of being right that the word stands for.
public enum Confidence {
    /// "Geraten": one chance in four, as among four statuses.
    GUESS(0.25),
    /// "Wahrscheinlich": seven in ten.
    LIKELY(0.70),
    /// "Sicher": nineteen in twenty; not 1, since even the sure err at times.
    SURE(0.95);

    private final double probability;

    Confidence(double probability) {
        this.probability = probability;
    }

    /// From 0 to 1.
    public double probability() {
        return probability;
    }
}
