package app.hearsay.ui;

import static app.hearsay.room.Lesson.lessonPlayedToItsEnd;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.game.Rules;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.host.HostPage;
import app.hearsay.ui.host.HostPage.Stage;
import app.hearsay.ui.lesson.LessonPage;
import app.hearsay.ui.play.PlayPage;
import app.hearsay.ui.practice.PracticePage;
import app.hearsay.ui.practice.SummaryPage;
import app.hearsay.ui.report.ReportPage;
import app.hearsay.ui.setup.SetupPage;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;

/// Every kind of screen, one after the other: those of learners, of a class and of its host. For what has to
/// hold wherever one looks.
@TestComponent
public class Tour {

    /// Looks at the screen that a guest has come to.
    @FunctionalInterface
    public interface Look {
        void at(String name, Guest guest);
    }

    private static final List<String> ROUTES = List.of(
            "/",
            "/article/gespraeche-in-katar",
            "/article",
            "/article/gespraeche-in-katar#s06",
            "/progress",
            "/check",
            "/tree",
            "/rules",
            "/rules/soll");

    private final FixedRounds rounds;
    private final School school;

    public Tour(FixedRounds rounds, School school) {
        this.rounds = rounds;
        this.school = school;
    }

    /// All of them.
    ///
    /// @param guests makes one who has opened nothing yet
    public void of(Supplier<Guest> guests, Look look) {
        routes(guests, look);
        lesson(guests, look);
        practice(guests, look);
        setup(guests, look);
        room(guests, look);
        report(guests, look);
    }

    /// Those that learners see on a phone of their own.
    public void learners(Supplier<Guest> guests, Look look) {
        routes(guests, look);
        practice(guests, look);
        room(guests, (name, guest) -> {
            if (guest.page().url().contains("/play/")) {
                look.at("room " + name, guest);
            }
        });
    }

    /// Those of one who practises without a class, in whatever language.
    public void alone(Supplier<Guest> guests, Look look) {
        routes(guests, look);
        practice(guests, look);
        setup(guests, look);
    }

    private void routes(Supplier<Guest> guests, Look look) {
        try (var guest = guests.get()) {
            for (var route : ROUTES) {
                guest.open(route);
                // Where a statement is open, the page keeps it in sight until somebody moves.
                guest.pressKey("Shift");
                look.at(route, guest);
            }
        }
    }

    private void lesson(Supplier<Guest> guests, Look look) {
        try (var guest = guests.get()) {
            var lesson = LessonPage.open(guest);
            look.at("lesson", guest);
            lesson.choose("Laut Schulleitung");
            look.at("lesson told", guest);
        }
    }

    /// A round of every type, with its feedback, and what comes after it.
    public void practice(Supplier<Guest> guests, Look look) {
        var questions = rounds.oneOfEachType();
        try (var guest = guests.get().as(rounds.learnerWith(questions).value())) {
            var practice = PracticePage.open(guest);
            for (var question : questions) {
                practice.awaitQuestion(question.type());
                look.at("question " + question.type(), guest);
                practice.answerByPointer(question.task());
                practice.awaitVerdict();
                look.at("feedback " + question.type(), guest);
                practice.goOn();
            }
            new SummaryPage(guest).awaitHeading();
            look.at("summary", guest);
            guest.open("/progress");
            look.at("progress", guest);
        }
    }

    private void setup(Supplier<Guest> guests, Look look) {
        try (var guest = guests.get()) {
            var setup = SetupPage.open(guest);
            setup.unfoldQuestions();
            setup.awaitQuestions();
            look.at("setup", guest);
        }
    }

    /// A game about every type, on the wall and on a phone.
    public void room(Supplier<Guest> guests, Look look) {
        var room = Classroom.open(
                        school, Tokens.fresh(), Rules.withConfidence(Rules.suggested()), QuestionType.values())
                .join(3);
        try (var wall = guests.get().as(room.host().value());
                var phone = guests.get().as(room.players().getFirst().value())) {
            var host = HostPage.open(wall, room);
            var player = PlayPage.open(phone, room);
            look.at("lobby", wall);
            look.at("waiting", phone);
            for (var _ : QuestionType.values()) {
                ask(room, host, player, look);
            }
            assertThat(player.heading()).containsText("Zwischenstand");
            room.goOn();
            assertThat(player.heading()).containsText("Geschafft");
            look.at("end", wall);
            look.at("end on the phone", phone);
        }
    }

    private static void ask(Classroom room, HostPage host, PlayPage player, Look look) {
        room.goOn();
        host.awaitStage(Stage.READING);
        player.tellsTurn("Lies in Ruhe");
        var type = room.question().type();
        look.at("reading " + type, host.guest());
        room.goOn();
        host.awaitStage(Stage.QUESTION);
        player.tellsTurn("Du bist dran");
        look.at("asked " + type, host.guest());
        look.at("asked on the phone " + type, player.guest());
        room.answer(2, 0);
        host.awaitStage(Stage.CLOSED);
        player.tellsTurn("Die Abstimmung ist zu");
        room.goOn();
        host.awaitStage(Stage.VOTES);
        player.tellsTurn("Das habt ihr geantwortet");
        look.at("votes " + type, host.guest());
        look.at("votes on the phone " + type, player.guest());
        room.goOn();
        host.awaitStage(Stage.REVEAL);
        player.tellsTurn("Die Lösung");
        look.at("revealed " + type, host.guest());
        look.at("revealed on the phone " + type, player.guest());
        room.goOn();
    }

    private void report(Supplier<Guest> guests, Look look) {
        var game = lessonPlayedToItsEnd(school, Locale.GERMAN, 5);
        try (var guest = guests.get().as(game.host().value())) {
            ReportPage.open(guest, game).unfoldPlayers();
            look.at("report", guest);
        }
    }
}
