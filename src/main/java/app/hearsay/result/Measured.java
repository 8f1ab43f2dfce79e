package app.hearsay.result;

/// A number that was measured, and how far it may be off.
///
/// @param error the standard error: in two of three measurements the true value lies within it, in nineteen of twenty
///     within twice of it
public record Measured(double value, double error) {

    private static final double NINETEEN_OF_TWENTY = 1.96;

    /// How much this is more than another that was measured apart.
    public Measured minus(Measured other) {
        return new Measured(value - other.value, Math.hypot(error, other.error));
    }

    /// Whether it is nearer to nothing than chance alone may bring it: within one standard error.
    public boolean isWithinChance() {
        return Math.abs(value) <= error;
    }

    /// Whether chance alone would hardly bring it so far from nothing: in one of twenty cases.
    public boolean isBeyondDoubt() {
        return Math.abs(value) > NINETEEN_OF_TWENTY * error;
    }

    /// Of the interval in which the true value lies in nineteen of twenty cases.
    public double from() {
        return value - NINETEEN_OF_TWENTY * error;
    }

    /// See [#from()].
    public double to() {
        return value + NINETEEN_OF_TWENTY * error;
    }
}
