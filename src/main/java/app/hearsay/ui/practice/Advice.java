package app.hearsay.ui.practice;

import app.hearsay.result.NextRule;
import app.hearsay.statement.Status;
import app.hearsay.ui.picture.StatusLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/// One rule to work on next, for the confusion that weighs most; or a word of praise if nothing was confused.
final class Advice extends Div {

    Advice(Optional<NextRule> rule) {
        addClassNames("panel-card", "next-rule");
        add(new H2(getTranslation("summary.next")));
        rule.ifPresentOrElse(this::advise, () -> add(new Paragraph(getTranslation("rule.none"))));
    }

    private void advise(NextRule rule) {
        var instead = new Span(getTranslation("summary.instead"));
        instead.addClassName("instead");
        var confusion = new Div(new StatusLabel(rule.chosen()), new Span(instead, new StatusLabel(rule.expected())));
        confusion.addClassName("confusion");
        add(confusion, new Paragraph(getTranslation("rule." + name(rule.expected()) + "." + name(rule.chosen()))));
    }

    /// The part of a rule's key that names a status.
    static String name(Status status) {
        return switch (status) {
            case CLAIM -> "claim";
            case DENIAL -> "denial";
            case SPECULATION -> "speculation";
            case OWN_ASSERTION -> "own";
        };
    }
}
