package app.hearsay.result;

import app.hearsay.learner.Learner;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Grader;
import app.hearsay.question.Grading;
import app.hearsay.question.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// An answer as it is handed in, alone or in a class: the one place where an answer becomes an [Attempt].
///
/// @param confidence what the learner said of it before the solution
/// @param took from seeing the question to answering; less than nothing, after a clock was set back, counts as nothing
public record HandedIn(
        Learner.Id learner,
        Occasion occasion,
        Question question,
        Answer answer,
        Optional<Confidence> confidence,
        Duration took) {

    /// What came of it.
    public sealed interface Result {

        /// It has a grade.
        record Graded(HandedIn handedIn, Grade grade) implements Result {

            /// @param when the answer counts as given
            public Attempt attempt(Instant when) {
                var question = handedIn.question;
                return new Attempt(
                        handedIn.learner,
                        handedIn.occasion,
                        question.id(),
                        question.type(),
                        handedIn.answer,
                        grade,
                        question.expected(),
                        question.chosen(handedIn.answer),
                        handedIn.confidence,
                        handedIn.took.isNegative() ? Duration.ZERO : handedIn.took,
                        when);
            }
        }

        /// It is no answer to that question.
        record Unfit(Grading.Reason reason) implements Result {}
    }

    public Result grade() {
        return switch (Grader.grade(question, answer)) {
            case Grading.Graded(var grade) -> new Result.Graded(this, grade);
            case Grading.Refused(var reason) -> new Result.Unfit(reason);
        };
    }
}
