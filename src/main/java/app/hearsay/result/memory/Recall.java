package app.hearsay.result.memory;

/// How well something came back to a learner, in the terms of FSRS, whose fourth word "easy" nobody is asked for here.
public enum Recall {
    /// Not at all.
    AGAIN(1),
    /// Partly, or by a guess.
    HARD(2),
    /// As it should.
    GOOD(3);

    private final int rating;

    Recall(int rating) {
        this.rating = rating;
    }

    /// G in the formulas.
    int rating() {
        return rating;
    }
}
