package app.hearsay.question;

/// What an answer is worth.
///
/// @param points from 0 (nothing right) to 1 (all right); 0 for a question that is not scored
public record Grade(double points, Verdict verdict) {

    /// What a learner is told first.
    public enum Verdict {
        /// All right.
        RIGHT,
        /// Not the best label, but one that can be defended: full points, and said so.
        DEFENSIBLE,
        /// Partly right.
        PARTLY,
        /// Not right.
        WRONG,
        /// Worth no points by design.
        UNSCORED
    }

    /// What a right answer counts for wherever people see points, alone as in a class.
    public static final int MOST_SHOWN = 100;

    /// @throws IllegalArgumentException if the points are not in 0 to 1
    public Grade {
        if (!(points >= 0 && points <= 1)) {
            throw new IllegalArgumentException("points are a share from 0 to 1, not " + points);
        }
    }

    /// Its points as people see them, whole and up to [#MOST_SHOWN].
    public int shown() {
        return shown(points);
    }

    /// Points, or a sum of them, as people see them.
    public static int shown(double points) {
        return (int) Math.round(points * MOST_SHOWN);
    }
}
