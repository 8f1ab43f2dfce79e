package app.hearsay.round;

import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import java.util.Map;
import java.util.Optional;

/// What a learner has answered so far.
///
/// @param answered for each question that was ever answered its newest answer
public record History(Map<Question.Id, Last> answered) {

    private static final History NONE = new History(Map.of());

    /// The newest answer to a question.
    ///
    /// @param answersAgo how many answers of the learner came after it, 0 for the newest of all
    public record Last(Grade grade, int answersAgo) {}

    public History {
        answered = Map.copyOf(answered);
    }

    /// That of a learner who has not answered anything.
    public static History none() {
        return NONE;
    }

    Optional<Last> last(Question.Id id) {
        return Optional.ofNullable(answered.get(id));
    }
}
