package app.hearsay.statement;

import java.io.Serializable;

/// What a denial rejects.
///
/// @param target a statement of the same article
public record Denies(Statement.Id target, How how) implements Serializable {

    /// How the two stand to each other.
    public enum How {
        /// Both cannot hold.
        CONTRADICTS,
        /// The denial visibly answers the other, yet both could hold.
        ANSWERS
    }
}
