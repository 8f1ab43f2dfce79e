package app.hearsay.result;

/// How well a learner tells others' statements from the outlet's own voice, in five steps of d′. The bounds are a
/// convention of ours around the reading in [Discrimination]: 0 is guessing, 1 fair, above 2 good.
public enum Acuity {
    /// Below 0.5: close to guessing.
    HARDLY,
    /// Below 1.
    SOMETIMES,
    /// Below 2.
    MOSTLY,
    /// Below 3.
    RELIABLY,
    /// 3 and more.
    SUPERBLY;

    public static Acuity of(Discrimination discrimination) {
        double sensitivity = discrimination.sensitivity();
        if (sensitivity < 0.5) {
            return HARDLY;
        }
        if (sensitivity < 1) {
            return SOMETIMES;
        }
        if (sensitivity < 2) {
            return MOSTLY;
        }
        return sensitivity < 3 ? RELIABLY : SUPERBLY;
    }
}
