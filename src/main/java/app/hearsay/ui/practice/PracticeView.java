package app.hearsay.ui.practice;

import app.hearsay.account.Learners;
import app.hearsay.catalog.Catalog;
import app.hearsay.practice.Practice;
import app.hearsay.question.Feedback;
import app.hearsay.question.Question;
import app.hearsay.ui.Visitor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.Optional;

/// A round, one address a question: an answered question stays answered, an open one comes again, and an address
/// further on leads to the first open one. Without a place it is the first open question, too.
@Route("practice/:place?([0-9]{1,3})")
final class PracticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PLACE = "place";
    private static final String ROUND = "round";
    private static final String LAST = "last";

    private final Practice practice;
    private final Learners learners;
    private final Catalog catalog;
    private final Clock clock;

    private boolean asksConfidence = Setting.CONFIDENCE.isOn(VaadinRequest.getCurrent());
    private boolean answersByKeys = Setting.KEYS.isOn(VaadinRequest.getCurrent());
    private boolean movesFocus;
    private int place;

    PracticeView(Practice practice, Learners learners, Catalog catalog, Clock clock) {
        this.practice = practice;
        this.learners = learners;
        this.catalog = catalog;
        this.clock = clock;
        addClassNames("page", "practice");
    }

    /// Where a learner meets the question at this place of the round, counted from 1.
    static RouteParameters at(int place) {
        return new RouteParameters(new RouteParam(PLACE, String.valueOf(place)));
    }

    /// The address of a question of the round finished last, also when the next round has begun.
    static String ofLastRound(int place) {
        return "practice/%d?%s=%s".formatted(place, ROUND, LAST);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().getInteger(PLACE);
        var learner = learners.identify(Visitor.token());
        var stop = Optional.of(event.getLocation().getQueryParameters())
                .flatMap(query -> query.getSingleParameter(ROUND))
                .filter(LAST::equals)
                .flatMap(last -> Stop.ofLast(practice, learner, wanted))
                .orElseGet(() -> Stop.of(practice, learner, wanted));
        movesFocus = event.getTrigger() != NavigationTrigger.PAGE_LOAD;
        show(stop);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("round.title", place));
    }

    private void show(Stop stop) {
        place = stop.place();
        removeAll();
        add(heading(), new Progress(place, stop.state().round().questions().size()));
        catalog.question(stop.question())
                .ifPresentOrElse(
                        question -> show(stop, question), () -> add(new Paragraph(getTranslation("question.gone"))));
    }

    private H1 heading() {
        var heading = new H1(getTranslation("round.title", place));
        heading.addClassName("sr-only");
        return heading;
    }

    private void show(Stop stop, Question question) {
        var exercise = new Exercise(practice, clock, stop.state(), question, () -> goOn(stop));
        exercise.whenAnswered(() -> keepAddress(stop));
        add(exercise);
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
        add(settings(exercise));
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
    private static void keepAddress(Stop stop) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, stop.last() ? ofLastRound(stop.place()) : "practice/" + stop.place());
    }

    private static QueryParameters query(Stop stop) {
        return stop.last() ? QueryParameters.of(ROUND, LAST) : QueryParameters.empty();
    }

    private void goOn(Stop stop) {
        if (stop.isLast()) {
            UI.getCurrent().navigate(SummaryView.class);
        } else {
            UI.getCurrent().navigate(PracticeView.class, at(stop.place() + 1), query(stop));
        }
    }
}
