package app.hearsay.ui.rule;

import app.hearsay.question.RuleCard;
import app.hearsay.result.NextRule;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.picture.StatusLabel;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// What a learner mixed up lately, what helps against it, and the way to practise it.
public final class ConfusionAdvice extends Div {

    public ConfusionAdvice(NextRule next) {
        addClassName("confusion-advice");
        var help = getTranslation(
                "confusion." + StatusStyle.cssClass(next.expected()) + "." + StatusStyle.cssClass(next.chosen()));
        add(confusion(next), new Paragraph(help), ways(next));
    }

    private Paragraph confusion(NextRule next) {
        var confusion = new Paragraph(
                new StatusLabel(next.expected()),
                new Span(getTranslation("confusion.taken-for")),
                new StatusLabel(next.chosen()));
        confusion.addClassName("confusion");
        return confusion;
    }

    private Div ways(NextRule next) {
        var practise = Address.practiceOf(next.rule()).link(getTranslation("confusion.practise"));
        var name = RuleCard.name(next.rule(), getLocale());
        var card = Address.rule(next.rule()).link(getTranslation("confusion.rule", name));
        practise.addClassName("text-link");
        card.addClassName("text-link");
        return new Div(practise, card);
    }
}
