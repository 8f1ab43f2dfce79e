package app.hearsay.ui.host;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.ExtraTime;
import app.hearsay.game.HostAction;
import app.hearsay.game.Rules;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Grade;
import app.hearsay.question.QuestionType;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.host.HostPage.Stage;
import app.hearsay.ui.play.JoinPage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What whoever leads sees where the class does not look, and that nobody else does.
@BrowserTest
class PresenterBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    School school;

    private final LearnerToken host = Tokens.fresh();

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theNotesFitEveryScreenWithTheControlsInReach(Screen screen) {
        var rules = Rules.withClock(Rules.suggested(), Duration.ofMinutes(2));
        var room = Classroom.open(
                        school, host, rules, QuestionType.STATUS, QuestionType.HEADLINE, QuestionType.CERTAINTY)
                .join(9);
        room.lead(new HostAction.Allow(room.room().present().getFirst().id(), ExtraTime.DOUBLE));
        try (var guest = Guest.at(port, screen).as(host.value())) {
            var page = new HostPage(guest.open(room.path() + "?remote"));
            page.awaitControl();
            look(page, guest, "lobby");
            room.goOn();
            page.notesTell("Lösung, nur für dich");
            look(page, guest, "reading");
            room.goOn();
            page.notesTell("Fehlt noch (9)");
            room.answer(3, 4);
            page.notesTell("Fehlt noch (4)");
            look(page, guest, "asking");
            page.openMenu();
            guest.photograph("notes-menu").fitsTheScreen();
            page.openMenu();
            room.goOn();
            page.notesTell("Abstimmung geschlossen");
            look(page, guest, "closed");
            room.goOn(4);
            page.notesTell("0 min vorbei");
            look(page, guest, "second");
            guest.stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void nothingOfTheNotesReachesTheWallOrAPhoneBeforeTheReveal() {
        var room = Classroom.open(school, host, Rules.suggested(), QuestionType.STATUS);
        try (var wall = Guest.at(port, Screen.DESKTOP).as(host.value());
                var notes = Guest.at(port, Screen.PHONE).as(host.value());
                var pupil = Guest.at(port, Screen.PHONE)) {
            var phone = JoinPage.open(pupil, room).play();
            var page = HostPage.open(wall, room);
            var secret = new HostPage(notes.open(room.path() + "?remote"));
            secret.awaitControl();
            room.goOn(2);
            secret.notesTell("Fehlt noch (1)");
            page.awaitStage(Stage.QUESTION);
            phone.tellsTurn("Du bist dran");
            var why = why(room);
            assertThat(secret.notes()).containsText(why);

            pupil.newTab();
            var refused = new HostPage(pupil.open(room.path() + "?remote"));
            assertThat(refused.heading()).containsText("leitet ein anderes Gerät");
            assertThat(refused.notes()).hasCount(0);
            assertThat(pupil.traffic() + wall.traffic()).doesNotContain(why, "nur für dich", "Fehlt noch");
        }
    }

    /// The longest part of the annotation's own words that stands in JSON as on the screen.
    private static String why(Classroom room) {
        var question = room.question(0);
        var feedback = Feedback.of(question, question.task().rightAnswer(), new Grade(1, Grade.Verdict.RIGHT));
        return Arrays.stream(feedback.more().why().in(Locale.GERMAN).split("[\"„“‚‘<>&]"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private static void look(HostPage page, Guest guest, String step) {
        assertThat(page.primary()).isInViewport();
        guest.photograph("notes-" + step).hasNoAccessibilityViolation().fitsTheScreen();
    }
}
