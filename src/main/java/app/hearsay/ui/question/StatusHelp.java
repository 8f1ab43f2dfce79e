package app.hearsay.ui.question;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.statement.Status;
import app.hearsay.ui.tree.Definitions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/// A "?" beside the prompt that opens, in place, what the answers mean. It says the same before every question.
final class StatusHelp extends NativeDetails {

    private StatusHelp(List<Status> statuses) {
        addClassName("status-help");
        var sign = new Span("?");
        sign.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(getTranslation("question.help"));
        name.addClassName("sr-only");
        setSummary(sign, name);
        var words = new Div();
        words.addClassName("status-help-words");
        if (statuses.isEmpty()) {
            words.add(new Paragraph(getTranslation("tree.word.newsroom.text")));
        } else {
            words.add(new Definitions(statuses));
        }
        setContent(words);
    }

    /// @return empty unless the question speaks of statuses, or of who speaks
    static Optional<StatusHelp> about(Question question) {
        return switch (question.type()) {
            case STATUS -> Optional.of(new StatusHelp(statuses(question)));
            case DEBATE, PAIR, TURNED -> Optional.of(new StatusHelp(List.of(Status.values())));
            case DENIED -> Optional.of(new StatusHelp(List.of(Status.DENIAL)));
            case CUE, SOURCE, CHAIN, CERTAINTY, OWN_VOICE, HEADLINE -> Optional.empty();
        };
    }

    private static List<Status> statuses(Question question) {
        return question.task() instanceof Task.Choice choice
                ? choice.options().stream()
                        .map(Option::status)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }
}
