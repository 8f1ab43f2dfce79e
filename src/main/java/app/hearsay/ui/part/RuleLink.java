package app.hearsay.ui.part;

import app.hearsay.question.RuleCard;
import app.hearsay.statement.Rule;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.Locale;

/// Leads to the card of a rule, by the rule's name.
public final class RuleLink extends Anchor {

    /// @param text the language of the texts that it is about
    public RuleLink(Rule rule, Locale text) {
        super(
                Address.rule(rule).path(),
                RuleCard.name(rule, text, UI.getCurrent().getLocale()));
        addClassName("rule-link");
    }

    /// Opens beside the page, so that who plays in a room does not leave it.
    public RuleLink aside() {
        setTarget(AnchorTarget.BLANK);
        return this;
    }
}
