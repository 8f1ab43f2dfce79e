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
    record Refused(Reason reason) implements Submission {}

    /// Why an answer is refused.
    enum Reason {
        /// The round is another learner's, or none.
        NOT_YOUR_ROUND,
        /// The round does not ask this question, or the question is gone.
        NOT_IN_ROUND,
        /// The learner has given more answers than anybody reads questions in that time; it may be repeated later.
        TOO_FAST,
        /// See [Grading.Reason#OTHER_FORM].
        OTHER_FORM,
        /// See [Grading.Reason#UNKNOWN_OPTION].
        UNKNOWN_OPTION,
        /// See [Grading.Reason#INCOMPLETE].
        INCOMPLETE;

        static Reason of(Grading.Reason reason) {
            return switch (reason) {
                case OTHER_FORM -> OTHER_FORM;
                case UNKNOWN_OPTION -> UNKNOWN_OPTION;
                case INCOMPLETE -> INCOMPLETE;
            };
        }
    }
}
