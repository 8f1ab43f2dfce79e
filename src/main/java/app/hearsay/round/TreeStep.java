package app.hearsay.round;

/// A step of the decision tree that learners are taught, as first steps practise it, in the order of the tree.
public enum TreeStep {
    /// Does the outlet itself speak, or somebody else?
    VOICE,
    /// Who is that somebody?
    SOURCE,
    /// Does the source reject what others claim?
    REJECTION,
    /// Is it only possible, probable or open?
    DOUBT,
    /// Is it passed on without a name, or merely supposed?
    HEARSAY
}
