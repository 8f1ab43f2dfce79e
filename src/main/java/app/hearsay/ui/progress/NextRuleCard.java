package app.hearsay.ui.progress;

import app.hearsay.result.NextRule;
import app.hearsay.ui.rule.ConfusionAdvice;

/// The confusion to work on next, and what helps against it.
final class NextRuleCard extends Card {

    NextRuleCard(NextRule rule) {
        super("confusion.title", new ConfusionAdvice(rule));
        addClassName("next-rule");
    }
}
