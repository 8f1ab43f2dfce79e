package app.hearsay.ui.progress;

import app.hearsay.result.NextRule;
import app.hearsay.statement.Rule;
import app.hearsay.ui.rule.ConfusionAdvice;
import java.util.Locale;

/// The confusion to work on next, and what helps against it.
final class NextRuleCard extends Card {

    NextRuleCard(NextRule next, Rule rule, Locale text) {
        super("confusion.title", new ConfusionAdvice(next, rule, text));
        addClassName("next-rule");
    }
}
