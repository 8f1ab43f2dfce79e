package app.hearsay.question.feedback;

import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Sequence;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Optional;

/// What speaks for a label of a debate: for the one whose reason was chosen, or else for both of them, since a line for
/// one alone would take its side.
final class DebateReasons {

    private DebateReasons() {}

    /// @param answer that was given, if one was
    static Reasons of(Question question, Optional<Answer> answer) {
        var nearest = OneReason.byRule(question);
        var others = ((Task.Choice) question.task())
                .alsoRight().stream()
                        .flatMap(key -> label(key).stream())
                        .filter(label -> label != question.asked().status())
                        .findFirst()
                        .map(label -> new Defence(question, label).reasons())
                        .orElse(nearest);
        var label = answer.flatMap(DebateReasons::argued);
        if (label.isEmpty()) {
            return both(nearest, others);
        }
        return (label.get() == question.asked().status() ? nearest : others).withoutFormula();
    }

    private static Reasons both(Reasons nearest, Reasons others) {
        return new Reasons(
                new Sequence(List.<Text>of(nearest.signal(), others.signal()), " "),
                nearest.rule(),
                false,
                nearest.language(),
                others.says(),
                Optional.empty());
    }

    /// The label that the chosen reason speaks for; empty if the reason does not fit the text.
    private static Optional<Status> argued(Answer answer) {
        return answer instanceof Answer.Choice choice ? label(choice.option()) : Optional.empty();
    }

    /// The key of an option is the label that its reason speaks for, and a number.
    private static Optional<Status> label(String key) {
        return Status.named(key.split("/")[0]);
    }
}
