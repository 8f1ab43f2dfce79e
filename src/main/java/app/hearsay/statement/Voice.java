package app.hearsay.statement;

/// Who vouches for a statement.
public enum Voice {
    /// The outlet itself.
    OWN,
    /// Somebody whom the outlet passes on.
    REPORTED
}
