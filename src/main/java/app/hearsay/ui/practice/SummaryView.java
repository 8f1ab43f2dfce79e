package app.hearsay.ui.practice;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Learner;
import app.hearsay.learner.Learners;
import app.hearsay.practice.Practice;
import app.hearsay.practice.RoundState;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.Wording;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.ConfusionMatrix;
import app.hearsay.result.LearnerFigures;
import app.hearsay.result.RuleShown;
import app.hearsay.result.Score;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.InventedMark;
import app.hearsay.ui.part.SelectionCookie;
import app.hearsay.ui.part.Suspense;
import app.hearsay.ui.part.TextWords;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.picture.ConfusionMatrixPicture;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Optional;

/// The round just finished: points, what went well, what to work on next, and every question with its verdict.
@Route("practice/summary")
@StyleSheet("picture.css")
final class SummaryView extends Div implements HasDynamicTitle {

    private final AttemptLog log;
    private final LearnerFigures figures;
    private final Suspense suspense;
    private final Catalog catalog;
    private final RuleShown rules;
    private final SelectionControl control;

    SummaryView(
            Practice practice,
            Learners learners,
            AttemptLog log,
            LearnerFigures figures,
            Suspense suspense,
            Catalog catalog,
            RuleShown rules) {
        this.log = log;
        this.figures = figures;
        this.suspense = suspense;
        this.catalog = catalog;
        this.rules = rules;
        addClassNames("page", "summary");
        var heading = new H1(getTranslation("summary.title"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        var learner = learners.identify(Visitor.token());
        control = new SelectionControl(
                catalog,
                SelectionCookie.read(VaadinRequest.getCurrent()),
                practice.begun(learner).isPresent(),
                _ -> {});
        practice.lastFinished(learner).ifPresentOrElse(round -> report(learner, round), this::explainEmptiness);
        heading.getElement().executeJs("this.dispatchEvent(new CustomEvent('hearsay-reveal', {bubbles: true}))");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("summary.title"));
    }

    private void report(Learner.Id learner, RoundState round) {
        var hidden = suspense.occasions(learner);
        var score = Score.of(round.answered().values());
        var achieved = Achieved.of(score);
        var left = new Div();
        achieved.ifPresent(each -> left.add(new Praise(round.answered().values(), each)));
        if (!round.round().steps().isEmpty()) {
            left.add(new StepsTaken(round));
        }
        left.add(
                new Advice(
                        log.lately(learner, hidden),
                        rules,
                        achieved.filter(Achieved::isGood).isPresent(),
                        TextWords.language(catalog, getLocale())),
                actions());
        left.addClassName("summary-column");
        var grid = new Div(
                left,
                matrix(figures.without(hidden, learner, figures.of(learner)).matrix()));
        grid.addClassName("summary-grid");
        add(score(score, round.answered().size()));
        achieved.map(SummaryView::key).map(this::getTranslation).ifPresent(words -> add(new Paragraph(words)));
        add(grid, control, FirstStepsLink.quiet());
        var passages = passages(round);
        boolean allInvented = passages.stream().allMatch(Passage::invented);
        if (allInvented) {
            add(new Paragraph(InventedMark.ofAll()));
        }
        add(articles(passages, !allInvented), new RoundReport(round, catalog, !allInvented));
    }

    private static String key(Achieved achieved) {
        return "summary.achieved." + Wording.lower(achieved);
    }

    /// All that the round asked about, but for what is gone.
    private List<Passage> passages(RoundState round) {
        return round.round().questions().stream()
                .map(catalog::question)
                .flatMap(Optional::stream)
                .map(Question::passages)
                .flatMap(List::stream)
                .toList();
    }

    private void explainEmptiness() {
        add(new Paragraph(getTranslation("summary.empty")), actions(), control, FirstStepsLink.quiet());
    }

    /// @param answers how many there are, also those without points
    private Paragraph score(Score score, int answers) {
        var points = new Span(getTranslation("summary.points", score.shown()));
        points.addClassName("score-points");
        var line = new Paragraph(points, new Span(" " + getTranslation("summary.of", score.mostShown())));
        line.addClassName("score");
        int unscored = answers - score.possible();
        if (unscored > 0) {
            var note = new Span(getTranslation("summary.unscored", unscored));
            note.addClassName("score-note");
            line.add(note);
        }
        return line;
    }

    private Div matrix(ConfusionMatrix matrix) {
        var card = new Div(new H2(getTranslation("summary.matrix")), new ConfusionMatrixPicture(matrix));
        card.addClassName("panel-card");
        card.setVisible(matrix.isTelling());
        return card;
    }

    private Div actions() {
        var next = Address.PRACTICE.link(getTranslation("summary.again"));
        next.addClassName("primary");
        var progress = Address.PROGRESS.link(getTranslation("summary.progress"));
        progress.addClassName("secondary");
        var actions = new Div(next, progress);
        actions.addClassName("actions");
        return actions;
    }

    /// @param marking whether each invented one is marked as such
    private Section articles(List<Passage> passages, boolean marking) {
        var section = new Section(new H2(getTranslation("summary.articles")));
        section.addClassName("articles");
        passages.stream()
                .map(Passage::article)
                .map(Article::id)
                .distinct()
                .forEach(id -> catalog.article(id).ifPresent(article -> section.add(link(article, marking))));
        return section;
    }

    private Anchor link(AnnotatedArticle article, boolean marking) {
        var link = Address.article(article.id()).link(article.title().in(getLocale()));
        if (marking && article.invented()) {
            link.add(new InventedMark());
        }
        return link;
    }
}
