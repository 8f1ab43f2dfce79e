package app.hearsay.ui.home;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Selection;
import app.hearsay.learner.Learner;
import app.hearsay.learner.Learners;
import app.hearsay.practice.Checks;
import app.hearsay.practice.Practice;
import app.hearsay.practice.RoundState;
import app.hearsay.question.Question;
import app.hearsay.room.Rooms;
import app.hearsay.round.Programme;
import app.hearsay.time.SteadyClock;
import app.hearsay.ui.check.CheckOffer;
import app.hearsay.ui.lesson.LessonCookie;
import app.hearsay.ui.lesson.LessonLink;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.ForeignTexts;
import app.hearsay.ui.part.GameNotice;
import app.hearsay.ui.part.SelectionCookie;
import app.hearsay.ui.part.Suspense;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.practice.Exercise;
import app.hearsay.ui.practice.FirstStepsLink;
import app.hearsay.ui.practice.RoundNotes;
import app.hearsay.ui.practice.SelectionControl;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;

/// The three doors. The first stands open: the next question of the current round can be answered right here.
@Route("")
final class HomeView extends Div implements HasDynamicTitle {

    private final Practice practice;
    private final Catalog catalog;
    private final Suspense suspense;
    private final SteadyClock clock;
    private final Div tryout = new Div();
    private final SelectionControl control;

    HomeView(
            Practice practice,
            Checks checks,
            Learners learners,
            Catalog catalog,
            Suspense suspense,
            SteadyClock clock,
            Rooms rooms) {
        this.practice = practice;
        this.catalog = catalog;
        this.suspense = suspense;
        this.clock = clock;
        addClassNames("page", "home");
        tryout.addClassName("tryout");
        var learner = learners.identify(Visitor.token());
        boolean newcomer = practice.isNewcomer(learner);
        var wish = SelectionCookie.read(VaadinRequest.getCurrent());
        var selection = catalog.forReader(wish, getLocale());
        var round = show(learner, selection);
        boolean begun = !round.answered().isEmpty();
        add(new JoinDoor());
        RunningRooms.of(rooms.ledNow(learner)).ifPresent(this::add);
        add(newcomer ? welcome(round) : welcomeBack(round));
        if (newcomer) {
            add(LessonCookie.isDone(VaadinRequest.getCurrent()) ? FirstStepsLink.prominent() : new LessonLink());
        }
        var offer =
                new CheckOffer(checks, learner, newcomer, selection.languages().one(getLocale()));
        if (newcomer) {
            add(offer);
        }
        add(tryout);
        control = new SelectionControl(
                catalog, wish, begun, chosen -> choose(learners.identify(Visitor.token()), chosen));
        add(control);
        if (!newcomer) {
            if (!begun) {
                add(offer);
            }
            add(FirstStepsLink.quiet());
        }
        add(doors(), new FewArticles(catalog, selection.languages()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title");
    }

    /// @return the round that is on
    private RoundState show(Learner.Id learner, Selection selection) {
        var round = practice.current(learner, new Programme.Selected(selection));
        tryout.removeAll();
        tryout.add(new RoundNotes(catalog, practice, learner, round, suspense.isOn(learner)));
        round.next()
                .flatMap(catalog::question)
                .ifPresent(question -> suspense.about(question)
                        .ifPresentOrElse(
                                room -> tryout.add(new GameNotice("game.waits.question", room)),
                                () -> ask(round, question)));
        return round;
    }

    private void ask(RoundState round, Question question) {
        var exercise = new Exercise(practice, suspense, clock, round, question, () -> goOn(round));
        exercise.whenAnswered(this::withdrawOffer);
        exercise.ask();
        tryout.add(exercise);
    }

    /// A check before the first answer is too late after it.
    private void withdrawOffer() {
        getChildren().filter(CheckOffer.class::isInstance).toList().forEach(this::remove);
    }

    /// Shows the first question of another round, unless one has begun.
    private void choose(Learner.Id learner, Selection chosen) {
        if (practice.begun(learner).isEmpty()) {
            show(learner, chosen);
        } else {
            control.holdFromNextRound();
        }
    }

    private static void goOn(RoundState round) {
        boolean wasLast = round.position() == round.round().questions().size();
        (wasLast ? Address.SUMMARY : Address.PRACTICE).open();
    }

    private Div welcome(RoundState round) {
        var welcome = new Div(new H1(getTranslation("home.title")), new Paragraph(getTranslation("home.text")));
        welcome.addClassName("welcome");
        ForeignTexts.note(catalog, round.round().questions(), getLocale()).ifPresent(welcome::add);
        return welcome;
    }

    private Div welcomeBack(RoundState round) {
        var welcome = new Div(new H1(
                round.answered().isEmpty()
                        ? getTranslation("home.next")
                        : getTranslation(
                                "home.onward",
                                round.position(),
                                round.round().questions().size())));
        welcome.addClassName("welcome");
        return welcome;
    }

    private Section doors() {
        var doors = new Section(host());
        doors.addClassName("doors");
        doors.getElement().setAttribute("aria-label", getTranslation("home.doors"));
        return doors;
    }

    private Div host() {
        var open = Address.SETUP.link(getTranslation("home.host.open"));
        open.addClassName("secondary");
        var door = new Div(
                new H2(getTranslation("home.host.title")), new Paragraph(getTranslation("home.host.text")), open);
        door.addClassName("door");
        return door;
    }
}
