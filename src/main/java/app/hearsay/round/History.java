package app.hearsay.round;

import static java.util.Objects.requireNonNull;

import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.statement.Skill;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a learner has answered so far.
///
/// @param answered for each question that was ever answered its newest answer
/// @param due the skills that are to come again, the most urgent first
public record History(Map<Question.Id, Last> answered, List<Skill> due) {

    /// Three rounds.
    private static final int BEGINNERS_HAVE_FEWER = 30;

    private static final History NONE = new History(Map.of());

    /// The newest answer to a question.
    ///
    /// @param answersAgo how many answers of the learner came after it, 0 for the newest of all
    public record Last(Grade grade, int answersAgo) {}

    public History {
        var copy = new HashMap<Question.Id, Last>(); // looks at hashes first, where Map.copyOf compares ids
        answered.forEach((id, last) -> copy.put(requireNonNull(id), requireNonNull(last)));
        answered = Collections.unmodifiableMap(copy);
        due = List.copyOf(due);
    }

    /// That of a learner for whom nothing is due.
    public History(Map<Question.Id, Last> answered) {
        this(answered, List.of());
    }

    /// That of a learner who has not answered anything.
    public static History none() {
        return NONE;
    }

    /// Whether somebody has begun, and not come so far that anything is due.
    boolean isBeginners() {
        return due.isEmpty() && !answered.isEmpty() && answered.size() < BEGINNERS_HAVE_FEWER;
    }

    Optional<Last> last(Question.Id id) {
        return Optional.ofNullable(answered.get(id));
    }
}
