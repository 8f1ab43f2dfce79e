package app.hearsay.ui.lesson;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.home.HomePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class LessonBrowserTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource
    void turnsOneSentenceIntoFour(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            var lesson = LessonPage.open(guest);
            guest.photograph("lesson").hasNoAccessibilityViolation().fitsTheScreen();
            lesson.choose("Laut Schulleitung");
            lesson.tells("Laut Schulleitung bleibt die Turnhalle bis Mai zu.", "Berichtete Aussage");
            guest.photograph("lesson-claim").hasNoAccessibilityViolation().fitsTheScreen();
            lesson.goThrough();
            guest.photograph("lesson-end")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen()
                    .stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void isDoneByKeysAlone() {
        try (var guest = Guest.at(port, Screen.DESKTOP)) {
            var lesson = LessonPage.open(guest);
            lesson.chip("Vermutlich").focus();
            guest.pressKey("Enter");
            lesson.tells("Vermutlich bleibt die Turnhalle bis Mai zu.", "Spekulation");
            assertThat(lesson.chip("Vermutlich")).isFocused();
        }
    }

    @Test
    void isOfferedOnTheFirstPageUntilItIsSkipped() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            var lesson = HomePage.open(guest).takeLesson();
            lesson.skip();
            guest.page().waitForURL(url -> !url.endsWith("/lesson"));
            var home = HomePage.open(guest);
            assertThat(home.lessonInvitation()).hasCount(0);
            assertThat(home.firstStepsInvitation()).isVisible();
        }
    }

    @Test
    void isAnotherOneInEnglish() {
        try (var guest = Guest.at(port, Screen.PHONE, "en-GB")) {
            LessonPage.open(guest).tells("The school bus will stop running in June.", "newsroom");
            guest.photograph("lesson-en").hasNoAccessibilityViolation();
            assertThat(HomePage.open(guest).textsIn("en")).not().hasCount(0);
        }
    }
}
