package app.hearsay.ui.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.result.AttemptLog;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.home.HomePage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class FirstStepsBrowserTests {

    private static final int LENGTH = 10;

    /// What comes after these depends on the answers.
    private static final List<String> STEPS =
            List.of("Zuerst: Wer spricht?", "Dann: Weist jemand etwas zurück?", "Zuletzt: Bleibt etwas offen?");
    private static final int FIXED = 8;

    @LocalServerPort
    int port;

    @Autowired
    Learners learners;

    @Autowired
    AttemptLog log;

    private final LearnerToken token = Tokens.fresh();

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void leadsFromTheFirstPageThroughTheTreeToTheSummary(Screen screen) {
        try (var guest = Guest.at(port, screen).as(token.value())) {
            var start = HomePage.open(guest);
            guest.photograph("first-steps-home").hasNoAccessibilityViolation().fitsTheScreen();
            var lesson = start.takeLesson();
            lesson.goThrough();
            var practice = lesson.goToFirstSteps();
            assertThat(practice.stepLine()).containsText("Tipp");
            for (int place = 1; place <= LENGTH; place++) {
                assertThat(practice.figures()).containsText(place + " / 10");
                if (place <= FIXED) {
                    assertThat(practice.stepName()).containsText(STEPS.get((place - 1) / 3));
                }
                if (place % 2 == 1) {
                    guest.photograph("first-steps-" + place)
                            .hasNoAccessibilityViolation()
                            .fitsTheScreen();
                }
                practice.answerAnyhow();
                assertThat(practice.stepName()).isVisible();
                if (place == 1) {
                    guest.photograph("first-steps-feedback").hasNoAccessibilityViolation();
                }
                practice.goOn();
            }
            var summary = new SummaryPage(guest);
            summary.awaitScore();
            for (int place = 1; place <= FIXED; place++) {
                var asked = STEPS.get((place - 1) / 3).replaceFirst(".*: ", "");
                assertThat(summary.results().nth(place - 1)).containsText(place + ". " + asked);
            }
            guest.photograph("first-steps-summary").hasNoAccessibilityViolation();
            var home = HomePage.open(guest);
            assertThat(home.firstStepsInvitation()).hasCount(0);
            assertThat(home.firstStepsLink()).isVisible();
            guest.photograph("first-steps-known").stayedAtHomeWithoutErrors();
            assertThat(log.ofLearner(learners.identify(token))).hasSize(LENGTH);
        }
    }

    @Test
    void staysWhereItIsAfterReloadBackAndInASecondTab() {
        try (var guest = Guest.at(port, Screen.DESKTOP).as(token.value())) {
            var practice = PracticePage.openFirstSteps(guest);
            var first = practice.prompt().textContent();
            guest.reload();
            assertThat(practice.prompt()).hasText(first);
            practice.answerAnyhow();
            guest.reload();
            practice.awaitVerdict();
            practice.goOn();
            assertThat(practice.figures()).containsText("2 / 10");
            guest.newTab();
            practice = PracticePage.open(guest);
            assertThat(practice.figures()).containsText("2 / 10");
            assertThat(practice.stepName()).isVisible();
            practice.answerAnyhow();
            practice.goOn();
            assertThat(practice.figures()).containsText("3 / 10");
            guest.page().waitForURL("**/practice/3*");
            guest.page().goBack();
            assertThat(practice.figures()).containsText("2 / 10");
            practice.awaitVerdict();
            practice = PracticePage.openFirstSteps(guest);
            assertThat(practice.figures()).containsText("3 / 10");
        }
    }
}
