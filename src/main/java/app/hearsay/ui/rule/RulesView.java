package app.hearsay.ui.rule;

import app.hearsay.catalog.Catalog;
import app.hearsay.question.RuleCard;
import app.hearsay.question.Wording;
import app.hearsay.statement.DecisionStep;
import app.hearsay.statement.Rule;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.TextWords;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Every rule with its formula: first the plain cases, then by what the tree asks.
@Route("rules")
@StyleSheet("guide.css")
final class RulesView extends Div implements HasDynamicTitle {

    private static final EnumSet<Rule> PLAIN =
            EnumSet.of(Rule.OWN_VOICE, Rule.NAMED_SOURCE, Rule.REJECTION, Rule.DOUBT);

    private final Locale text;

    RulesView(Catalog catalog) {
        text = TextWords.language(catalog, getLocale());
        addClassNames("page", "guide", "rules");
        var lead = new Paragraph(getTranslation("rules.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("rules.title")), lead, group("rules.first", List.copyOf(PLAIN)));
        for (var step : DecisionStep.values()) {
            var rules = Stream.of(Rule.values())
                    .filter(rule -> DecisionStep.of(rule) == step && !PLAIN.contains(rule))
                    .toList();
            if (!rules.isEmpty()) {
                add(group("rules." + Wording.lower(step), rules));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("rules.title"));
    }

    private Section group(String titleKey, List<Rule> rules) {
        var list = new UnorderedList();
        list.addClassName("rule-list");
        rules.forEach(rule -> list.add(item(rule)));
        return new Section(new H2(getTranslation(titleKey)), list);
    }

    private ListItem item(Rule rule) {
        var name = new Span(RuleCard.name(rule, text, getLocale()));
        name.addClassName("rule-name");
        var link = Address.rule(rule).link("");
        link.add(name, new Words(Wording.rule(rule, text), getLocale()));
        return new ListItem(link);
    }
}
