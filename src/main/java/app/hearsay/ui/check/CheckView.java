package app.hearsay.ui.check;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Learner;
import app.hearsay.learner.Learners;
import app.hearsay.practice.Check;
import app.hearsay.practice.CheckMoment;
import app.hearsay.practice.Checks;
import app.hearsay.question.Question;
import app.hearsay.time.SteadyClock;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.TextWords;
import app.hearsay.ui.part.Visitor;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/// A check: what it is, its questions one after the other, and what all checks so far have measured.
@Route("check")
@StyleSheet("check.css")
final class CheckView extends Div implements HasDynamicTitle {

    private final Checks checks;
    private final Learners learners;
    private final Catalog catalog;
    private final SteadyClock clock;
    private final H1 heading = new H1();
    private final Div stage = new Div();

    CheckView(Checks checks, Learners learners, Catalog catalog, SteadyClock clock) {
        this.checks = checks;
        this.learners = learners;
        this.catalog = catalog;
        this.clock = clock;
        addClassNames("page", "check-page");
        heading.getElement().setAttribute("tabindex", "-1");
        stage.addClassName("check-stage");
        add(heading, stage);
        var learner = learners.identify(Visitor.token());
        checks.due(learner, TextWords.language(catalog, getLocale())).ifPresentOrElse(this::offer, () -> tell(learner));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("check.title"));
    }

    private void offer(Check check) {
        heading.setText(getTranslation("check.title"));
        stage.removeAll();
        var begin = new NativeButton(getTranslation("check.begin"), _ -> goOn());
        begin.addClassName("primary");
        var decline = new NativeButton(getTranslation("check.decline"), _ -> decline(check));
        decline.addClassName("secondary");
        var actions = new Div(begin, decline);
        actions.addClassName("actions");
        int all = check.questions().size();
        int left = check.answered().isEmpty() ? 0 : all - check.answered().size();
        stage.add(new Paragraph(getTranslation("check.text", all, left)));
        if (check.moment() == CheckMoment.BEFORE) {
            stage.add(new Paragraph(getTranslation("check.offer.why")));
        }
        stage.add(new Paragraph(getTranslation("check.free")), actions);
        var results = new CheckResults(checks.results(learners.identify(Visitor.token())));
        stage.add(results);
    }

    private static void decline(Check check) {
        DeclinedChecks.add(check.moment());
        Address.HOME.open();
    }

    private void goOn() {
        var learner = learners.identify(Visitor.token());
        checks.due(learner, TextWords.language(catalog, getLocale()))
                .ifPresentOrElse(
                        check -> check.next().ifPresentOrElse(question -> ask(check, question), () -> tell(learner)),
                        () -> tell(learner));
    }

    private void ask(Check check, Question question) {
        heading.setText(getTranslation(
                "check.place", check.position(), check.questions().size()));
        var asked = new CheckQuestion(checks, clock, check, question, this::goOn);
        stage.removeAll();
        stage.add(asked);
        asked.focus();
    }

    /// After the last question, or when it is not the time for one.
    private void tell(Learner.Id learner) {
        var results = checks.results(learner);
        heading.setText(getTranslation(results.isEmpty() ? "check.title" : "check.results"));
        stage.removeAll();
        if (results.isEmpty()) {
            stage.add(new Paragraph(getTranslation("check.lapsed")), new Paragraph(getTranslation("check.not-now")));
        }
        var practise = Address.PRACTICE.link(getTranslation("check.practise"));
        practise.addClassName("primary");
        var actions = new Div(practise);
        actions.addClassName("actions");
        stage.add(new CheckResults(results), actions);
        heading.getElement().executeJs("this.dispatchEvent(new CustomEvent('hearsay-reveal', {bubbles: true}))");
    }
}
