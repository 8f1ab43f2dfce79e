package app.hearsay.statement;

/// Whether a source rejects what somebody else claims.
public enum Polarity {
    /// Says something, be it with a "not" in it.
    AFFIRM,
    /// Rejects somebody's claim or accusation.
    DENY
}
