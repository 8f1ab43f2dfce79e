package app.hearsay.practice;

import app.hearsay.question.Grading;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.result.Attempt;

/// What came of handing in an answer.
public sealed interface Submission {

    /// The answer is in the log, and safe there.
    record Accepted(Attempt attempt, Feedback feedback) implements Submission {}

    /// The question had an answer already, from another tab perhaps; that one stands and is explained.
    record AlreadyAnswered(Attempt attempt, Feedback feedback) implements Submission {}

    /// The answer counts for nothing, and the log knows nothing of it.
    sealed interface Refused extends Submission {}

    /// The round is another learner's, or none.
    record NotYourRound() implements Refused {}

    /// The round does not ask this question, or the question is gone.
    record NotInRound() implements Refused {}

    /// The learner has given more answers than anybody reads questions in that time; it may be repeated later.
    record TooFast() implements Refused {}

    /// It is no answer to that question.
    record Unfit(Grading.Reason reason) implements Refused {}
}
