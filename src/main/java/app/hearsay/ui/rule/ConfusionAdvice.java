package app.hearsay.ui.rule;

import app.hearsay.question.RuleCard;
import app.hearsay.result.NextRule;
import app.hearsay.statement.Rule;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.TextWords;
import app.hearsay.ui.picture.StatusLabel;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// What a learner mixed up lately, what helps against it, and the way to practise it.
public final class ConfusionAdvice extends Div {

    /// @param rule that helps
    /// @param text the language of the texts that it is about
    public ConfusionAdvice(NextRule next, Rule rule, Locale text) {
        addClassName("confusion-advice");
        var help = TextWords.translate(
                "confusion." + StatusStyle.cssClass(next.expected()) + "." + StatusStyle.cssClass(next.chosen()), text);
        add(confusion(next), new Paragraph(help), ways(rule, text));
    }

    private Paragraph confusion(NextRule next) {
        var confusion = new Paragraph(
                new StatusLabel(next.expected()),
                new Span(getTranslation("confusion.taken-for")),
                new StatusLabel(next.chosen()));
        confusion.addClassName("confusion");
        return confusion;
    }

    private Div ways(Rule rule, Locale text) {
        var practise = Address.practiceOf(rule).link(getTranslation("confusion.practise"));
        var name = RuleCard.name(rule, text, getLocale());
        var card = Address.rule(rule).link(getTranslation("confusion.rule", name));
        practise.addClassName("text-link");
        card.addClassName("text-link");
        return new Div(practise, card);
    }
}
