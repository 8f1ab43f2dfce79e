package app.hearsay.game;

/// Where the names of players come from.
public enum NameRule {
    /// From the app's list; the default, since classes are mostly under age.
    SUGGESTED,
    /// From the players, within bounds.
    FREE,
    /// From counting: nobody has a name.
    NUMBERS
}
