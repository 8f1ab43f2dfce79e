package app.hearsay.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction;
import app.hearsay.game.Rules;
import app.hearsay.game.Step;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.check.CheckPage;
import app.hearsay.ui.host.HostPage;
import app.hearsay.ui.host.HostPage.Stage;
import app.hearsay.ui.play.PlayPage;
import app.hearsay.ui.practice.PracticePage;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// A press counts for what stood there when it began: not for what has come meanwhile.
@BrowserTest
@Import(FixedRounds.class)
class ArmBrowserTests {

    /// Pushes the options down, and tells whether they stop taking presses.
    private static final String PUSHED = """
            () => new Promise(resolve => {
                const option = document.querySelector('.option');
                const news = document.createElement('p');
                news.textContent = 'Neues';
                news.className = 'complaint';
                document.querySelector('.answering').prepend(news);
                const look = left => {
                    const pushed = getComputedStyle(option).pointerEvents === 'none';
                    return pushed || !left ? resolve(pushed) : requestAnimationFrame(() => look(left - 1));
                };
                look(300);
            })
            """;

    @LocalServerPort
    int port;

    @Autowired
    FixedRounds rounds;

    @Autowired
    School school;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP"})
    void theSecondPressOfADoubleOneOnAnAnswerDoesNotLeadOn(Screen screen) {
        try (var guest = learner(screen).slowToArm()) {
            var practice = PracticePage.open(guest);
            guest.letArm();
            practice.answer(1);
            practice.awaitVerdict();

            guest.pressBlindly(practice.onward());
            guest.page().keyboard().press("Enter");
            guest.rest();
            assertThat(practice.verdict()).isVisible();
            assertThat(practice.figures()).containsText("1 / 2");

            guest.letArm();
            guest.pressBlindly(practice.onward());
            practice.awaitNextQuestion();
        }
    }

    @Test
    void aKeyThatIsHeldAnswersOnce() {
        try (var guest = Guest.at(port, Screen.DESKTOP).slowToArm()) {
            var check = CheckPage.open(guest);
            guest.letArm();
            check.begin();
            assertThat(check.heading()).containsText("Frage 1 von 12");
            guest.letArm();
            guest.page().keyboard().down("1");
            assertThat(check.heading()).containsText("Frage 2 von 12");
            guest.letArm();

            guest.page().keyboard().down("1");
            guest.rest();
            assertThat(check.heading()).containsText("Frage 2 von 12");

            guest.page().keyboard().up("1");
            guest.page().keyboard().press("1");
            assertThat(check.heading()).containsText("Frage 3 von 12");
        }
    }

    @Test
    void theBarOfAHostTakesNoPressThatWasMeantForTheStepBefore() {
        var room =
                Classroom.open(school, QuestionType.STATUS, QuestionType.SOURCE).join(2);
        try (var guest = Guest.at(port, Screen.DESKTOP).as(room.host().value()).slowToArm()) {
            var wall = HostPage.open(guest, room);
            guest.letArm();
            wall.goOnTo(Stage.READING);

            guest.pressBlindly(wall.primary());
            guest.page().keyboard().press("PageDown");
            guest.rest();
            assertThat(room.room().step()).isEqualTo(new Step.Reading(0));

            guest.letArm();
            guest.pressBlindly(wall.primary());
            wall.awaitStage(Stage.QUESTION);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP"})
    void aPressThatIsHeldWhileTheScreenChangesDoesNothing(Screen screen) {
        var room = Classroom.open(school, Tokens.fresh(), Rules.suggested(), QuestionType.STATUS)
                .join(2)
                .goOn(2);
        try (var guest =
                Guest.at(port, screen).as(room.players().getFirst().value()).slowToArm()) {
            var phone = PlayPage.open(guest, room);
            phone.tellsTurn("Du bist dran");
            guest.letArm();
            var hold = new Hold(guest, screen, phone.option(2));

            room.goOn().lead(HostAction.Discuss::new).goOn();
            phone.tellsTurn("noch einmal");
            guest.letArm();
            hold.lift();
            guest.rest();
            assertThat(phone.pressedOptions()).hasCount(0);

            guest.pressBlindly(phone.option(2));
            assertThat(phone.pressedOptions()).hasCount(1);
        }
    }

    @Test
    void whatIsPushedAwayTakesNoPressesForAMoment() {
        try (var guest = learner(Screen.PHONE)) {
            PracticePage.open(guest);
            guest.pressKey("Shift");

            assertThat(guest.page().evaluate(PUSHED)).isEqualTo(true);
        }
    }

    private Guest learner(Screen screen) {
        var questions = rounds.oneOfEachType().stream()
                .filter(question -> question.type() == QuestionType.STATUS || question.type() == QuestionType.PAIR)
                .toList();
        return Guest.at(port, screen).as(rounds.learnerWith(questions).value());
    }

    /// A finger or a mouse button that is down.
    private static final class Hold {

        private final Guest guest;
        private final Screen screen;
        private final CDPSession session;

        Hold(Guest guest, Screen screen, Locator target) {
            this.guest = guest;
            this.screen = screen;
            this.session = guest.context().newCDPSession(guest.page());
            var box = Objects.requireNonNull(target.boundingBox());
            double x = box.x + box.width / 2;
            double y = box.y + box.height / 2;
            if (screen.isTouch()) {
                var point = new JsonObject();
                point.addProperty("x", x);
                point.addProperty("y", y);
                touch("touchStart", point);
            } else {
                guest.page().mouse().move(x, y);
                guest.page().mouse().down();
            }
        }

        void lift() {
            if (screen.isTouch()) {
                touch("touchEnd");
            } else {
                guest.page().mouse().up();
            }
        }

        private void touch(String kind, JsonObject... points) {
            var all = new JsonArray();
            for (var point : points) {
                all.add(point);
            }
            var event = new JsonObject();
            event.addProperty("type", kind);
            event.add("touchPoints", all);
            session.send("Input.dispatchTouchEvent", event);
        }
    }
}
