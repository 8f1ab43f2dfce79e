package app.hearsay.game;

/// What became of a question of a room.
public enum QuestionOutcome {
    /// Not asked yet, or not to the end.
    AHEAD('-'),
    /// Its solution has been shown.
    REVEALED('R'),
    /// The host left it out; its answers count for nothing.
    SKIPPED('S');

    private final char letter;

    QuestionOutcome(char letter) {
        this.letter = letter;
    }

    /// As the table `room` holds it.
    public char letter() {
        return letter;
    }

    public static QuestionOutcome of(int letter) {
        for (var outcome : values()) {
            if (outcome.letter == letter) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("no outcome is written " + Character.toString(letter));
    }
}
