package app.hearsay.result;

/// How often somebody answered some questions, and how often rightly; what can be defended is right.
public record RightCount(int right, int answered) {

    /// @throws IllegalArgumentException if more are right than were answered, or fewer than none
    public RightCount {
        if (right < 0 || right > answered) {
            throw new IllegalArgumentException("%d of %d are right".formatted(right, answered));
        }
    }
}
