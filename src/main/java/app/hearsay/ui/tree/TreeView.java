package app.hearsay.ui.tree;

import app.hearsay.catalog.Catalog;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Cue;
import app.hearsay.statement.DecisionStep;
import app.hearsay.statement.NoStatement;
import app.hearsay.statement.NoStatement.Reason;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.WordList;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.LibraryCases;
import app.hearsay.ui.part.TextWords;
import app.hearsay.ui.part.Verbatim;
import app.hearsay.ui.picture.LitSentence;
import app.hearsay.ui.picture.StatusLabel;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.Locale;

/// The decision tree: its five steps with a sentence of the library at each, and what its words mean. An address may
/// end in `#step-3`.
@Route("tree")
@StyleSheet("picture.css")
@StyleSheet("guide.css")
final class TreeView extends Div implements HasDynamicTitle {

    private final transient Catalog catalog;
    private final transient LibraryCases.Open cases;
    private final Locale text;

    TreeView(Catalog catalog, LibraryCases cases) {
        this.catalog = catalog;
        this.cases = cases.open();
        this.text = TextWords.language(catalog, getLocale());
        addClassNames("page", "guide", "tree");
        var lead = new Paragraph(getTranslation("tree.lead"));
        lead.addClassName("lead");
        var steps = new Div();
        steps.addClassName("tree-steps");
        for (var step : DecisionStep.values()) {
            steps.add(section(step));
        }
        add(new H1(getTranslation("tree.title")), lead, steps, words(), onward());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("tree.title"));
    }

    private StepSection section(DecisionStep step) {
        var section = new StepSection(step, text);
        switch (step) {
            case STATEMENT -> showNoStatement(section);
            case SPEAKER -> show(section, Rule.NAMED_SOURCE, Status.CLAIM);
            case REJECTION -> show(section, Rule.REJECTION, Status.DENIAL);
            case DOUBT -> show(section, Rule.DOUBT, Status.SPECULATION);
            case REST -> {
                show(section, Rule.SOLL, Status.CLAIM);
                show(section, Rule.OWN_VOICE, Status.OWN_ASSERTION);
            }
        }
        return section;
    }

    private void show(StepSection section, Rule rule, Status status) {
        cases.of(rule, text, Integer.MAX_VALUE).stream()
                .filter(statement -> statement.status() == status)
                .min(Comparator.comparing(this::isBareNegation))
                .ifPresent(statement -> show(section, statement));
    }

    /// Whether it is a denial by what stands around it alone: "niemand" does not show that somebody objects.
    private boolean isBareNegation(Statement statement) {
        return statement.status() == Status.DENIAL
                && catalog.article(statement.id().article())
                        .map(AnnotatedArticle::article)
                        .filter(article -> statement.cues().stream()
                                .filter(cue -> cue.kind() == Cue.Kind.DENIAL_WORD)
                                .allMatch(cue -> WordList.BARE_NEGATION.is(article.language(), cue.quoted(article))))
                        .isPresent();
    }

    private void show(StepSection section, Statement statement) {
        catalog.article(statement.id().article())
                .ifPresent(article -> section.exemplify(
                        new LitSentence(article.article(), statement),
                        new StatusLabel(statement.status()),
                        article.title().in(getLocale())));
    }

    /// A question if the library has one, or else the shortest words without a verb.
    private void showNoStatement(StepSection section) {
        catalog.articles().stream()
                .filter(article -> cases.shows(article.id())
                        && article.article().language().equals(text))
                .flatMap(article -> article.rest().stream()
                        .filter(part -> part.reason() == Reason.QUESTION || part.reason() == Reason.FRAGMENT)
                        .map(part -> new NoExample(article, part)))
                .min(Comparator.comparing(NoExample::part, Comparator.comparing(NoStatement::reason))
                        .thenComparing(example -> example.part().span().length()))
                .ifPresent(example -> show(section, example));
    }

    private void show(StepSection section, NoExample example) {
        var article = example.article();
        var words = new Paragraph(article.article().quote(example.part().span()));
        words.addClassName("lit-sentence");
        Verbatim.mark(words, article.article().language());
        section.exemplify(
                words, new Span(getTranslation("tree.none")), article.title().in(getLocale()));
    }

    private record NoExample(AnnotatedArticle article, NoStatement part) {}

    private Div words() {
        var labels = new Section(new H2(getTranslation("tree.labels")), new Definitions());
        var terms = new DescriptionList();
        terms.addClassName("definitions");
        explain(terms, "tree.word.signal");
        explain(terms, "tree.word.newsroom");
        var words = new Div(labels, new Section(new H2(getTranslation("tree.words")), terms));
        words.addClassName("guide-words");
        return words;
    }

    private void explain(DescriptionList terms, String key) {
        terms.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(TextWords.translate(key + ".text", text)));
    }

    private Div onward() {
        var onward = new Div(link(Address.LESSON, "tree.lesson"), link(Address.RULES, "tree.rules"));
        onward.addClassName("guide-ways");
        return onward;
    }

    private Anchor link(Address to, String key) {
        var link = to.link(getTranslation(key));
        link.addClassName("text-link");
        return link;
    }
}
