package app.hearsay.ui.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.result.AttemptLog;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class FirstStepsBrowserTests {

    private static final int LENGTH = 10;
    private static final String STEP = ".step-name";
    private static final String VERDICT = ".feedback .verdict";
    private static final String ONWARD = "[data-onward]";

    @LocalServerPort
    int port;

    @Autowired
    Learners learners;

    @Autowired
    AttemptLog log;

    private final LearnerToken token = LearnerToken.random(new SecureRandom());

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void leadsFromTheFirstPageThroughTheTreeToTheSummary(Screen screen) {
        try (var guest = Guest.at(port, screen).as(token.value())) {
            guest.open("/");
            guest.photograph("first-steps-home").hasNoAccessibilityViolation().fitsTheScreen();
            guest.press(guest.find(".first-steps"));
            assertThat(guest.find(".step-line")).containsText("Erste Schritte");
            for (int place = 1; place <= LENGTH; place++) {
                assertThat(guest.find(".figures")).containsText(place + " / 10");
                assertThat(guest.find(STEP)).containsText("Schritt " + (place < 5 ? 2 : (place + 1) / 2));
                if (place % 2 == 1) {
                    guest.photograph("first-steps-" + place)
                            .hasNoAccessibilityViolation()
                            .fitsTheScreen();
                }
                answer(guest);
                assertThat(guest.find(STEP)).isVisible();
                if (place == 1) {
                    guest.photograph("first-steps-feedback").hasNoAccessibilityViolation();
                }
                guest.press(guest.find(ONWARD));
            }
            guest.find(".summary .score").waitFor();
            guest.open("/");
            assertThat(guest.find(".first-steps")).hasCount(0);
            assertThat(guest.find("a[href$='round=first-steps']")).isVisible();
            guest.photograph("first-steps-known").stayedAtHomeWithoutErrors();
            assertThat(log.ofLearner(learners.identify(token))).hasSize(LENGTH);
        }
    }

    @Test
    void staysWhereItIsAfterReloadBackAndInASecondTab() {
        try (var guest = Guest.at(port, Screen.DESKTOP).as(token.value())) {
            guest.open("/practice?round=first-steps");
            var first = guest.find("#prompt").textContent();
            guest.reload();
            assertThat(guest.find("#prompt")).hasText(first);
            answer(guest);
            guest.reload();
            guest.find(VERDICT).waitFor();
            guest.press(guest.find(ONWARD));
            assertThat(guest.find(".figures")).containsText("2 / 10");
            guest.newTab();
            guest.open("/practice");
            assertThat(guest.find(".figures")).containsText("2 / 10");
            assertThat(guest.find(STEP)).isVisible();
            answer(guest);
            guest.press(guest.find(ONWARD));
            assertThat(guest.find(".figures")).containsText("3 / 10");
            guest.page().waitForURL("**/practice/3*");
            guest.page().goBack();
            assertThat(guest.find(".figures")).containsText("2 / 10");
            guest.find(VERDICT).waitFor();
            guest.open("/practice?round=first-steps");
            assertThat(guest.find(".figures")).containsText("3 / 10");
        }
    }

    private static void answer(Guest guest) {
        guest.find("#prompt").waitFor();
        if (guest.find(".unit").count() > 0) {
            guest.pressText(guest.find(".unit > span").first());
            guest.press(guest.find("[data-hand-in]").first());
        } else {
            guest.press(guest.find(".option").first());
        }
        guest.find(VERDICT).waitFor();
    }
}
