package app.hearsay.result;

/// Which way a learner's doubt leans, read from the criterion c of [Discrimination]. Within 0.3 of 0 counts as upright,
/// a bound of ours: with 20 items a side, c of a learner without any leaning strays about that far by chance.
public enum Leaning {
    /// Sees reports and doubt where the outlet speaks itself.
    DOUBTS_TOO_OFTEN,
    /// Leans neither way.
    UPRIGHT,
    /// Takes for the outlet's word what it only passes on.
    DOUBTS_TOO_RARELY;

    private static final double SLIGHT = 0.3;

    public static Leaning of(Discrimination discrimination) {
        double criterion = discrimination.criterion();
        if (criterion < -SLIGHT) {
            return DOUBTS_TOO_OFTEN;
        }
        return criterion > SLIGHT ? DOUBTS_TOO_RARELY : UPRIGHT;
    }
}
