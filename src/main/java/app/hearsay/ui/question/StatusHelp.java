package app.hearsay.ui.question;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.statement.Status;
import app.hearsay.ui.tree.Definitions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;

/// A "?" beside the prompt that opens, in place, what the answers mean. Nothing in it depends on the solution.
final class StatusHelp extends NativeDetails {

    /// How the id of a pair ends whose form means hearsay or a plan.
    private static final String OF_SOLLEN = ":sollen";

    private StatusHelp(Component... meanings) {
        addClassName("status-help");
        var sign = new Span("?");
        sign.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(getTranslation("question.help"));
        name.addClassName("sr-only");
        setSummary(sign, name);
        var words = new Div();
        words.addClassName("status-help-words");
        words.add(meanings);
        setContent(words);
    }

    /// @return empty unless the question speaks of statuses, of who speaks or of hearsay
    static Optional<StatusHelp> about(Question question) {
        return switch (question.type()) {
            case STATUS -> Optional.of(new StatusHelp(ofAnswers(statuses(question))));
            case DEBATE -> Optional.of(new StatusHelp(new Definitions()));
            case TURNED -> Optional.of(new StatusHelp(new Definitions(), said("question.help.hearsay")));
            case PAIR -> Optional.of(ofPair(question));
            case DENIED -> Optional.of(new StatusHelp(new Definitions(List.of(Status.DENIAL))));
            case CUE, SOURCE, OWN_VOICE -> Optional.of(new StatusHelp(newsroom()));
            case CHAIN, CERTAINTY, HEADLINE -> Optional.empty();
        };
    }

    private static StatusHelp ofPair(Question question) {
        return question.id().value().endsWith(OF_SOLLEN)
                ? new StatusHelp(new Definitions(), said("question.help.hearsay"))
                : new StatusHelp(new Definitions());
    }

    private static Component ofAnswers(List<Status> statuses) {
        return statuses.isEmpty() ? newsroom() : new Definitions(statuses);
    }

    private static Paragraph newsroom() {
        return said("tree.word.newsroom.text");
    }

    private static Paragraph said(String key) {
        return new Paragraph(I18NProvider.translate(key));
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
