package app.hearsay.question.feedback;

import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.Status;
import java.util.Optional;
import java.util.stream.Stream;

/// What speaks for either label of a debate, since a line for one alone would take its side: first for the one whose
/// reason was chosen, or else for that of the annotation.
final class DebateReasons {

    private DebateReasons() {}

    /// @param answer that was given, if one was
    static Reasons of(Question question, Optional<Answer> answer) {
        var nearest = question.asked().status();
        var label = answer.flatMap(DebateReasons::argued).orElse(nearest);
        var task = (Task.Choice) question.task();
        return Stream.concat(Stream.of(task.right()), task.alsoRight().stream().sorted())
                .flatMap(key -> label(key).stream())
                .filter(each -> each != label)
                .findFirst()
                .map(other -> both(of(question, label), of(question, other)))
                .orElseGet(() -> of(question, label).withoutFormula());
    }

    /// What speaks for one label: never as if it were the only one.
    private static Reasons of(Question question, Status label) {
        var reasons =
                label == question.asked().status() ? OneReason.byRule(question) : new Defence(question, label).argued();
        return reasons.with(Template.of("debate.read", Wording.aStatus(label), reasons.signal()));
    }

    /// A line for each. Who says it is told by neither: they differ in that.
    private static Reasons both(Reasons first, Reasons other) {
        return new Reasons(
                first.signal(), first.rule(), false, first.language(), Optional.of(other.signal()), Optional.empty());
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
