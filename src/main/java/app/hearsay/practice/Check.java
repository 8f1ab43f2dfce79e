package app.hearsay.practice;

import app.hearsay.question.Question;
import app.hearsay.result.Occasion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A learner's check as far as it has come.
///
/// @param occasion that its answers are given in
/// @param questions in the order in which they are asked; none if there are no articles for checks
/// @param answered those of them that have an answer
public record Check(CheckMoment moment, Occasion.Check occasion, List<Question> questions, Set<Question.Id> answered) {

    public Check {
        questions = List.copyOf(questions);
        answered = Set.copyOf(answered);
    }

    /// The first question without an answer; empty if it is finished.
    public Optional<Question> next() {
        return questions.stream()
                .filter(question -> !answered.contains(question.id()))
                .findFirst();
    }

    /// The place of [#next()], counted from 1.
    public int position() {
        return answered.size() + 1;
    }
}
