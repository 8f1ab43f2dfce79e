package app.hearsay.ui.practice;

import app.hearsay.result.Score;
import java.util.Optional;

/// How well a round went, by the share of its points that was reached. The bounds are ours: below the second one it
/// would be flattery to speak of most.
enum Achieved {
    /// Nine in ten points.
    NEARLY_ALL(0.9),
    /// Three in five.
    MOST(0.6),
    /// Three in ten.
    SOME(0.3),
    /// Less, or nothing.
    LITTLE(0);

    private final double least;

    Achieved(double least) {
        this.least = least;
    }

    /// Empty if there was nothing to be reached.
    static Optional<Achieved> of(Score score) {
        return score.share().stream()
                .boxed()
                .findFirst()
                .map(share -> share >= NEARLY_ALL.least
                        ? NEARLY_ALL
                        : share >= MOST.least ? MOST : share >= SOME.least ? SOME : LITTLE);
    }

    /// Whether praise for all of it is due.
    boolean isGood() {
        return this == NEARLY_ALL || this == MOST;
    }
}
