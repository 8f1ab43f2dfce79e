package app.hearsay.game;

import app.hearsay.question.Question;
import java.time.Instant;
import java.util.List;

/// What is settled when a room opens, and stays; only its two keys can be changed.
///
/// @param code that players type
/// @param recovery the secret of the link that makes another browser a host
/// @param questions in the order in which they are asked, at least one, none twice
/// @param seed of the order of options, the same for everybody
public record Plan(
        Room.Id room,
        RoomCode code,
        String recovery,
        RoomRules rules,
        List<Question.Id> questions,
        long seed,
        Instant openedAt) {

    /// The most questions that a room asks.
    public static final int MOST_QUESTIONS = 50;

    /// @throws IllegalArgumentException if there are no questions, too many, or one twice
    public Plan {
        questions = List.copyOf(questions);
        if (questions.isEmpty()
                || questions.size() > MOST_QUESTIONS
                || questions.stream().distinct().count() < questions.size()) {
            throw new IllegalArgumentException(
                    "a room asks 1 to %d different questions, not %s".formatted(MOST_QUESTIONS, questions));
        }
    }

    public Plan coded(RoomCode other) {
        return new Plan(room, other, recovery, rules, questions, seed, openedAt);
    }

    public Plan recoveredBy(String other) {
        return new Plan(room, code, other, rules, questions, seed, openedAt);
    }

    /// Hides the secret.
    @Override
    public String toString() {
        return "Plan[%s, %s]".formatted(room, code);
    }
}
