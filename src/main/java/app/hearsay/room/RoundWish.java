package app.hearsay.room;

/// What a host wants of the next round of the same class.
///
/// @param texts what it may be about
/// @param count how many questions, at least one
/// @param anew whether the standing begins from nothing
public record RoundWish(Texts texts, int count, boolean anew) {

    /// What a round may be about.
    public enum Texts {
        /// All texts in the languages of those asked about so far.
        ALL,
        /// Those asked about so far.
        SAME
    }

    /// @throws IllegalArgumentException if nothing would be asked
    public RoundWish {
        if (count < 1) {
            throw new IllegalArgumentException("a round of %d questions".formatted(count));
        }
    }
}
