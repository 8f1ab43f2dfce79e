package app.hearsay.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.load.Server;
import app.hearsay.ui.host.HostPage;
import app.hearsay.ui.host.HostPage.Stage;
import app.hearsay.ui.play.JoinPage;
import app.hearsay.ui.play.PlayPage;
import app.hearsay.ui.setup.SetupPage;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server is killed amid a question and started again: how long until host and phone, which nobody touches, are back.
@Tag("alone")
class KilledServerBrowserTests {

    private static final Duration LONGEST = Duration.ofSeconds(3);

    /// What a page says of its line stays for eight seconds.
    private static final double SAID_MILLIS = 12_000;

    @TempDir
    private Path data;

    @Test
    void hostAndPhoneAreBackThreeSecondsAfterTheServer() throws IOException, InterruptedException {
        int port = Server.freePort();
        var server = new Server(port, data);
        try (var host = Guest.at(port, Screen.DESKTOP);
                var phone = Guest.at(port, Screen.PHONE)) {
            var wall = openRoom(host);
            var play = JoinPage.open(phone, wall.code().textContent()).play();
            beginQuestion(wall, play);

            wall.mark();
            play.mark();
            server.kill();
            assertThat(play.line()).containsText("Die Verbindung ist weg");
            play.pick(2);
            assertThat(wall.line()).containsText("Die Verbindung ist weg");
            server.startAgain();
            long since = System.nanoTime();
            wall.awaitPageInItsPlace();
            play.awaitLineBack();
            play.tellsTurn("Die Abstimmung ist zu");
            var took = Duration.ofNanos(System.nanoTime() - since);

            System.out.printf("back %d ms after the server%n", took.toMillis());
            wall.awaitStage(Stage.CLOSED);
            phone.photograph("killed-back").hasNoAccessibilityViolation().fitsTheScreen();
            host.photograph("killed-back").hasNoAccessibilityViolation().fitsTheScreen();
            assertThat(wall.line()).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(SAID_MILLIS));
            assertThat(took).isLessThan(LONGEST);
        } finally {
            server.kill();
        }
    }

    private static HostPage openRoom(Guest host) {
        var setup = SetupPage.open(host);
        setup.unfoldQuestions();
        setup.pickQuestion("markierte Stelle", 1);
        return setup.openRoom();
    }

    private static void beginQuestion(HostPage wall, PlayPage play) {
        wall.goOnTo(Stage.READING);
        wall.goOnTo(Stage.QUESTION);
        play.tellsTurn("Du bist dran");
    }
}
