package app.hearsay.ui.practice;

import app.hearsay.result.Attempt;
import app.hearsay.result.NextRule;
import app.hearsay.result.RuleShown;
import app.hearsay.ui.rule.ConfusionAdvice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;

/// One rule to work on next, for the confusion that weighs most; or, if nothing was confused, what to look out for,
/// with a word of praise where it is due.
final class Advice extends Div {

    /// @param attempts oldest first
    /// @param good whether the round went well
    /// @param text the language of the texts that are practised
    Advice(List<Attempt> attempts, RuleShown shown, boolean good, Locale text) {
        addClassNames("panel-card", "next-rule");
        add(
                new H2(getTranslation("confusion.title")),
                NextRule.of(attempts)
                        .<Component>map(next -> new ConfusionAdvice(next, next.rule(attempts, shown), text))
                        .orElseGet(
                                () -> new Paragraph(getTranslation(good ? "confusion.none" : "confusion.none.yet"))));
    }
}
