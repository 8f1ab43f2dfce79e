package app.hearsay.question;

/// What came of handing in an answer.
public sealed interface Grading {

    /// The answer has a grade.
    record Graded(Grade grade) implements Grading {}

    /// The answer does not fit the question, and counts for nothing.
    record Refused(Reason reason) implements Grading {}

    /// Why an answer is refused.
    enum Reason {
        /// It is an answer to another form of task.
        OTHER_FORM,
        /// It names an option, unit or item that the question does not have.
        UNKNOWN_OPTION,
        /// It names an item twice or leaves one out.
        INCOMPLETE,
        /// It joins an option that goes alone with another.
        CONTRADICTORY
    }
}
