package app.hearsay.result;

/// Which way a learner leans where it is unclear who speaks, read from the criterion c of [Discrimination]. Within 0.3
/// of 0 counts as upright, a bound of ours: with 20 items a side, c of a learner without any leaning strays about that
/// far by chance.
public enum Leaning {
    /// Hears other voices, or a maybe, where the newsroom speaks itself.
    HEARS_OTHERS_TOO_OFTEN,
    /// Leans neither way.
    UPRIGHT,
    /// Takes for the newsroom's word what it only passes on.
    HEARS_OTHERS_TOO_RARELY;

    private static final double SLIGHT = 0.3;

    public static Leaning of(Discrimination discrimination) {
        double criterion = discrimination.criterion();
        if (criterion < -SLIGHT) {
            return HEARS_OTHERS_TOO_OFTEN;
        }
        return criterion > SLIGHT ? HEARS_OTHERS_TOO_RARELY : UPRIGHT;
    }
}
