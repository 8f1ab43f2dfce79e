package app.hearsay.game;

/// Whether a class plays in teams.
///
/// @param count from 2 to 8; 0 if everybody plays for themselves
/// @param chosen whether players choose theirs; otherwise they are dealt out evenly
public record Teams(int count, boolean chosen) {

    /// Everybody plays for themselves.
    public static final Teams NONE = new Teams(0, false);

    public static final int FEWEST = 2;
    public static final int MOST = 8;

    /// @throws IllegalArgumentException if the count is out of range
    public Teams {
        if (count != 0 && (count < FEWEST || count > MOST)) {
            throw new IllegalArgumentException("there are %d to %d teams, not %d".formatted(FEWEST, MOST, count));
        }
    }

    /// Whether there are teams.
    public boolean any() {
        return count > 0;
    }
}
