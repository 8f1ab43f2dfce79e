package app.hearsay.ui.progress;

import app.hearsay.result.NextRule;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.picture.StatusLabel;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// The confusion to work on next, and what helps against it.
final class RuleCard extends Card {

    RuleCard(NextRule rule) {
        super("progress.rule.title");
        addClassName("next-rule");
        var expected = StatusStyle.cssClass(rule.expected());
        var chosen = StatusStyle.cssClass(rule.chosen());
        add(confusion(rule), text("progress.rule." + expected + "." + chosen));
        var onward = Address.PRACTICE.link(getTranslation("progress.practise"));
        onward.addClassName("text-link");
        add(onward);
    }

    private Paragraph confusion(NextRule rule) {
        var confusion = new Paragraph(
                new StatusLabel(rule.expected()),
                new Span(getTranslation("progress.rule.taken-for")),
                new StatusLabel(rule.chosen()));
        confusion.addClassName("confusion");
        return confusion;
    }
}
