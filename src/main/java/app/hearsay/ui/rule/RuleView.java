package app.hearsay.ui.rule;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Learners;
import app.hearsay.question.Question;
import app.hearsay.question.RuleCard;
import app.hearsay.question.Wording;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.RightCount;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.DecisionStep;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.LibraryCases;
import app.hearsay.ui.part.TextWords;
import app.hearsay.ui.part.TreeLink;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.picture.LitSentence;
import app.hearsay.ui.picture.StatusLabel;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Locale;

/// The card of a rule: its formula, a case and a counter-example, how the learner does, sentences of the library, and
/// the way to practise it.
@Route("rules/:rule")
@StyleSheet("picture.css")
@StyleSheet("guide.css")
final class RuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String RULE = "rule";
    private static final int SENTENCES = 3;

    private final transient Catalog catalog;
    private final transient LibraryCases cases;
    private final transient Learners learners;
    private final transient AttemptLog log;
    private String title = "";

    RuleView(Catalog catalog, LibraryCases cases, Learners learners, AttemptLog log) {
        this.catalog = catalog;
        this.cases = cases;
        this.learners = learners;
        this.log = log;
        addClassNames("page", "guide", "rule");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(RULE)
                .flatMap(Address::ruleNamed)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", title);
    }

    private void show(Rule rule) {
        var text = TextWords.language(catalog, getLocale());
        var card = RuleCard.of(rule, text, getLocale());
        title = card.name();
        var formula = new Paragraph(new Words(Wording.rule(rule, text), getLocale()));
        formula.addClassName("rule-formula");
        var examples = new Div(
                new ExampleCard("rule.case", card.worked(), card.language()),
                new ExampleCard("rule.counter", card.counter(), card.language()));
        examples.addClassName("rule-examples");
        removeAll();
        add(label(), new H1(title), formula, examples, yours(rule), practise(rule), library(rule, text), ways(rule));
    }

    private Paragraph label() {
        var label = new Paragraph(getTranslation("rule.label"));
        label.addClassName("note");
        return label;
    }

    /// An answer that waits for its solution counts later.
    private Paragraph yours(Rule rule) {
        var open = cases.open();
        var count = log.rightOf(
                learners.identify(Visitor.token()),
                catalog.questionsOf(rule).stream()
                        .filter(open::shows)
                        .map(Question::id)
                        .toList());
        var yours = new Paragraph(told(count));
        yours.addClassName("rule-yours");
        return yours;
    }

    private String told(RightCount count) {
        return count.answered() == 0
                ? getTranslation("rule.yours.none")
                : getTranslation("rule.yours", count.right(), count.answered());
    }

    private Div practise(Rule rule) {
        var practise = Address.practiceOf(rule).link(getTranslation("rule.practise"));
        practise.addClassName("primary");
        var actions = new Div(practise);
        actions.addClassName("actions");
        return actions;
    }

    private Section library(Rule rule, Locale text) {
        var list = new UnorderedList();
        list.addClassName("rule-cases");
        cases.open()
                .of(rule, text, SENTENCES)
                .forEach(statement -> catalog.article(statement.id().article())
                        .ifPresent(article -> list.add(item(article, statement))));
        var library = new Section(new H2(getTranslation("rule.library")), list);
        library.setVisible(list.getChildren().findAny().isPresent());
        return library;
    }

    private ListItem item(AnnotatedArticle article, Statement statement) {
        var from = Address.statement(statement.id())
                .link(getTranslation("rule.library.from", article.title().in(getLocale())));
        from.setRouterIgnore(true);
        var line = new Div(new StatusLabel(statement.status()), from);
        line.addClassName("rule-from");
        return new ListItem(new LitSentence(article.article(), statement), line);
    }

    private Div ways(Rule rule) {
        var step = DecisionStep.of(rule);
        var tree = new TreeLink(step, getTranslation("rule.step", step.number()));
        var all = Address.RULES.link(getTranslation("rule.all"));
        tree.addClassName("text-link");
        all.addClassName("text-link");
        var ways = new Div(tree, all);
        ways.addClassName("guide-ways");
        return ways;
    }
}
