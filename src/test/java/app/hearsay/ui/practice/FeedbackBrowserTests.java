package app.hearsay.ui.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.FixedRounds;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// What is in view after an answer.
@BrowserTest
@Import(FixedRounds.class)
class FeedbackBrowserTests {

    private static final IsInViewportOptions WHOLE = new IsInViewportOptions().setRatio(1);

    @LocalServerPort
    int port;

    @Autowired
    FixedRounds rounds;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void showsVerdictFirstLineAndTheWayOnAtOnce(Screen screen) {
        var questions = rounds.oneOfEachType();
        try (var guest = Guest.at(port, screen).as(rounds.learnerWith(questions).value())) {
            var practice = PracticePage.open(guest);
            for (var question : questions) {
                practice.awaitQuestion(question.type());
                practice.answerAnyhow();
                assertThat(practice.verdict()).isFocused();
                assertThat(practice.verdict()).isInViewport(WHOLE);
                assertThat(practice.feedback().locator(".signal").first()).isInViewport(WHOLE);
                assertThat(practice.feedback().locator(".signal").last()).isInViewport(WHOLE);
                assertThat(practice.feedback().locator(".onward")).isInViewport(WHOLE);
                guest.photograph("three-lines-" + question.type());
                opensAndCloses(guest, practice);
                practice.goOn();
            }
        }
    }

    /// By keyboard, as by a finger.
    private static void opensAndCloses(Guest guest, PracticePage practice) {
        var why = practice.feedback().locator(".more .why");
        assertThat(why).isHidden();
        practice.feedback().locator(".more summary").focus();
        guest.pressKey("Enter");
        assertThat(why).isVisible();
        guest.pressKey("Enter");
        assertThat(why).isHidden();
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE"})
    void saysOnceARoundWhatNoLabelSays(Screen screen) {
        var questions = rounds.oneOfEachType();
        try (var guest = Guest.at(port, screen).as(rounds.learnerWith(questions).value())) {
            var practice = PracticePage.open(guest);
            practice.awaitQuestion(questions.get(0).type());
            practice.answerAnyhow();
            assertThat(practice.feedback().locator(".truth")).hasCount(1);
            practice.goOn();
            practice.awaitQuestion(questions.get(1).type());
            practice.answerAnyhow();
            assertThat(practice.feedback().locator(".truth")).hasCount(0);
        }
    }
}
