package app.hearsay.game;

/// Which time a class answers the same question.
public enum Vote {
    /// Each for themselves.
    FIRST,
    /// Again, after talking about it; where there is one, it is the one that counts.
    SECOND
}
