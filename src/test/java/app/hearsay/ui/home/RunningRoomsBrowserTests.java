package app.hearsay.ui.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.game.Rules;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.host.HostPage;
import app.hearsay.ui.host.HostPage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A teacher who has closed the wall and looks for it on the first page.
@BrowserTest
class RunningRoomsBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    School school;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "PHONE_DARK", "DESKTOP"})
    void leadsBackToTheWall(Screen screen) {
        var room = Classroom.open(school, Tokens.fresh(), Rules.suggested(), QuestionType.STATUS);
        try (var guest = Guest.at(port, screen).as(room.host().value())) {
            var home = HomePage.open(guest);
            assertThat(home.runningRooms()).containsText("Dein Raum läuft noch");
            assertThat(home.runningRooms()).isInViewport();
            home.pushMarksFarDown();
            assertThat(home.runningRooms()).isInViewport();
            guest.photograph("home-running").hasNoAccessibilityViolation().fitsTheScreen();
            guest.press(home.runningRooms().locator("a"));
            assertThat(new HostPage(guest).stage(Stage.LOBBY)).isVisible();
            guest.stayedAtHomeWithoutErrors();
        }
    }
}
