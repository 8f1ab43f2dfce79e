package app.hearsay.result;

import app.hearsay.learner.Learner;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// One answer that somebody gave.
///
/// @param occasion with the learner and the question it names the attempt
/// @param expected for a question that asks for one status: that status
/// @param chosen the status that was chosen, if one was
/// @param confidence what the learner said of it before the solution
/// @param took from seeing the question to answering, in whole milliseconds, not negative
/// @param at in whole milliseconds
public record Attempt(
        Learner.Id learner,
        Occasion occasion,
        Question.Id question,
        QuestionType type,
        Answer answer,
        Grade grade,
        Optional<Status> expected,
        Optional<Status> chosen,
        Optional<Confidence> confidence,
        Duration took,
        Instant at) {

    /// @throws IllegalArgumentException if `took` is negative
    public Attempt {
        if (took.isNegative()) {
            throw new IllegalArgumentException("an answer takes time, not " + took);
        }
        took = took.truncatedTo(ChronoUnit.MILLIS);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// Whether its grade counts towards points.
    public boolean isScored() {
        return grade.verdict() != Grade.Verdict.UNSCORED;
    }

    /// Whether it was right; a label that can be defended is.
    public boolean isRight() {
        return switch (grade.verdict()) {
            case RIGHT, DEFENSIBLE -> true;
            case PARTLY, WRONG, UNSCORED -> false;
        };
    }
}
