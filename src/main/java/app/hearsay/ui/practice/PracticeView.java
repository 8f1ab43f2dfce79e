package app.hearsay.ui.practice;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Selection;
import app.hearsay.learner.Learner;
import app.hearsay.learner.Learners;
import app.hearsay.practice.Practice;
import app.hearsay.question.Question;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.round.Programme;
import app.hearsay.time.SteadyClock;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.ForeignTexts;
import app.hearsay.ui.part.GameNotice;
import app.hearsay.ui.part.SelectionCookie;
import app.hearsay.ui.part.Suspense;
import app.hearsay.ui.part.Visitor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;

/// A round, one address a question: an answered question stays answered, an open one comes again, and an address
/// further on leads to the first open one. Without a place it is the first open question, too.
@Route("practice/:place?([0-9]{1,3})")
final class PracticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PLACE = "place";

    private final Practice practice;
    private final Learners learners;
    private final Catalog catalog;
    private final Suspense suspense;
    private final SteadyClock clock;

    private final Div stage = new Div();
    private boolean asksConfidence = Setting.CONFIDENCE.isOn(VaadinRequest.getCurrent());
    private boolean answersByKeys = Setting.KEYS.isOn(VaadinRequest.getCurrent());
    private boolean movesFocus;
    private int place;

    PracticeView(Practice practice, Learners learners, Catalog catalog, Suspense suspense, SteadyClock clock) {
        this.practice = practice;
        this.learners = learners;
        this.catalog = catalog;
        this.suspense = suspense;
        this.clock = clock;
        addClassNames("page", "practice");
        stage.addClassName("round-stage");
    }

    /// Where a learner meets the question at this place of the round, counted from 1.
    static RouteParameters at(int place) {
        return new RouteParameters(new RouteParam(PLACE, String.valueOf(place)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().getInteger(PLACE);
        var learner = learners.identify(Visitor.token());
        var query = new RoundQuery(event.getLocation().getQueryParameters());
        var stop = (query.meansLast() ? RoundPlace.ofLast(practice, learner, wanted) : Optional.<RoundPlace>empty())
                .orElseGet(() -> RoundPlace.of(practice, learner, wanted, programme(query)));
        movesFocus = event.getTrigger() != NavigationTrigger.PAGE_LOAD;
        show(learner, stop);
    }

    /// What the address asks for, or else what the learner has chosen.
    private Programme.Personal programme(RoundQuery query) {
        var selection = catalog.forReader(SelectionCookie.read(VaadinRequest.getCurrent()), getLocale());
        return query.programme(catalog, selection.languages()).orElseGet(() -> new Programme.Selected(selection));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("round.title", place));
    }

    private void show(Learner.Id learner, RoundPlace stop) {
        removeAll();
        add(stage);
        fill(learner, stop);
        if (offersChoice(stop) && stop.state().round().programme() instanceof Programme.Selected) {
            add(new SelectionControl(
                    catalog,
                    SelectionCookie.read(VaadinRequest.getCurrent()),
                    false,
                    chosen -> choose(learners.identify(Visitor.token()), chosen)));
        }
    }

    private void fill(Learner.Id learner, RoundPlace stop) {
        place = stop.place();
        stage.removeAll();
        stage.add(
                heading(),
                new RoundProgress(place, stop.state().round().questions().size()));
        ForeignTexts.note(catalog, stop.state().round().questions(), getLocale())
                .filter(_ -> offersChoice(stop) && practice.isNewcomer(learner))
                .ifPresent(stage::add);
        stage.add(new RoundNotes(catalog, practice, learner, stop.state(), suspense.isOn(learner)));
        catalog.question(stop.question())
                .ifPresentOrElse(
                        question -> show(stop, question),
                        () -> stage.add(new Paragraph(getTranslation("question.gone"))));
    }

    private static boolean offersChoice(RoundPlace stop) {
        return stop.state().answered().isEmpty();
    }

    /// Another round, as long as none has begun meanwhile, in another tab perhaps. The control stays where it is, and
    /// so does the focus.
    private void choose(Learner.Id learner, Selection chosen) {
        movesFocus = false;
        var stop = RoundPlace.of(practice, learner, Optional.empty(), new Programme.Selected(chosen));
        if (offersChoice(stop)) {
            fill(learner, stop);
        } else {
            show(learner, stop);
        }
    }

    private H1 heading() {
        var heading = new H1(getTranslation("round.title", place));
        heading.addClassName("sr-only");
        return heading;
    }

    private void show(RoundPlace stop, Question question) {
        suspense.about(question)
                .ifPresentOrElse(
                        room -> stage.add(new GameNotice("game.waits.question", room)), () -> work(stop, question));
    }

    private void work(RoundPlace stop, Question question) {
        var exercise = new Exercise(practice, suspense, clock, stop.state(), question, () -> goOn(stop));
        exercise.whenAnswered(() -> keepAddress(stop));
        stage.add(exercise);
        Optional.ofNullable(stop.state().answered().get(question.id()))
                .ifPresentOrElse(
                        attempt -> exercise.explain(
                                attempt, Feedback.of(question, attempt.answer(), attempt.grade()), movesFocus),
                        () -> ask(exercise));
    }

    private void ask(Exercise exercise) {
        exercise.ask(asksConfidence);
        exercise.answerByKeys(answersByKeys);
        if (movesFocus) {
            exercise.focusQuestion();
        }
        stage.add(settings(exercise));
    }

    private Div settings(Exercise exercise) {
        var confidence = new SettingSwitch(Setting.CONFIDENCE, asksConfidence, on -> {
            asksConfidence = on;
            exercise.ask(on);
        });
        var keys = new SettingSwitch(Setting.KEYS, answersByKeys, on -> {
            answersByKeys = on;
            exercise.answerByKeys(on);
        });
        var settings = new Div(confidence, keys);
        settings.addClassName("settings");
        return settings;
    }

    /// From now on the address names the question, so that a reload shows its feedback again.
    private static void keepAddress(RoundPlace stop) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null, (stop.last() ? Address.lastRound(stop.place()) : Address.practice(stop.place())).path());
    }

    /// Where the learner was: at the first open question or, if the round is over, at its summary.
    private void goOn(RoundPlace stop) {
        practice.begun(learners.identify(Visitor.token()))
                .filter(_ -> !stop.last() && !stop.isLast())
                .ifPresentOrElse(
                        round -> UI.getCurrent().navigate(PracticeView.class, at(round.position())),
                        () -> UI.getCurrent().navigate(SummaryView.class));
    }
}
