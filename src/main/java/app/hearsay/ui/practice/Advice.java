package app.hearsay.ui.practice;

import app.hearsay.result.NextRule;
import app.hearsay.ui.rule.ConfusionAdvice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;

/// One rule to work on next, for the confusion that weighs most; or a word of praise if nothing was confused.
final class Advice extends Div {

    Advice(Optional<NextRule> rule, Locale text) {
        addClassNames("panel-card", "next-rule");
        add(
                new H2(getTranslation("confusion.title")),
                rule.<Component>map(next -> new ConfusionAdvice(next, text))
                        .orElseGet(() -> new Paragraph(getTranslation("confusion.none"))));
    }
}
