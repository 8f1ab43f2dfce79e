package app.hearsay.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.load.Server;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server is killed amid a question and started again: how long until host and phone, which nobody touches, are back.
class KilledServerBrowserTests {

    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final String BACK = """
            () => document.querySelector('.play-line')?.textContent.includes('nichts ist verloren')
                && window.Vaadin?.connectionState?.state === 'connected'
            """;

    @TempDir
    private Path data;

    @Test
    void hostAndPhoneAreBackThreeSecondsAfterTheServer() throws IOException, InterruptedException {
        int port = Server.freePort();
        var server = new Server(port, data);
        try (var host = Guest.at(port, Screen.DESKTOP);
                var phone = Guest.at(port, Screen.PHONE)) {
            beginQuestion(host, phone);
            phone.press(phone.find(".option").nth(1));

            server.kill();
            assertThat(phone.find(".play-line")).containsText("Die Verbindung ist weg");
            assertThat(host.find(".play-line")).containsText("Die Verbindung ist weg");
            server.startAgain();
            long since = System.nanoTime();
            waitFor(host);
            waitFor(phone);
            var took = Duration.ofNanos(System.nanoTime() - since);

            System.out.printf("back %d ms after the server%n", took.toMillis());
            phone.sees(".turn", "Du bist dran");
            assertThat(phone.find(".play-line")).not().containsText("Warte auf die anderen");
            assertThat(host.find(".host-question")).isVisible();
            assertThat(phone.find(".option").nth(1)).hasAttribute("aria-pressed", "true");
            phone.photograph("killed-back").hasNoAccessibilityViolation().fitsTheScreen();
            host.photograph("killed-back").hasNoAccessibilityViolation().fitsTheScreen();
            phone.press(phone.find(".primary[data-hand-in]"));
            host.find(".host-closed").waitFor();
            assertThat(host.find(".play-line")).isHidden();
            assertThat(took).isLessThan(LONGEST);
        } finally {
            server.kill();
        }
    }

    private static void beginQuestion(Guest host, Guest phone) {
        host.open("/host");
        host.find(".host-details summary").first().click();
        host.find(".pick:has-text('markierte Stelle') input").first().check();
        host.find("[data-open]").click();
        phone.open("/join/" + host.find(".host-code").textContent().replace(" ", ""));
        phone.press(phone.find(".join-form .primary"));
        phone.find(".play-stage h1").waitFor();
        host.find("[data-primary]").click();
        host.find(".host-reading").waitFor();
        host.find("[data-primary]").click();
        host.find(".host-question").waitFor();
        phone.sees(".turn", "Du bist dran");
    }

    private static void waitFor(Guest guest) {
        guest.page().waitForFunction(BACK, null, new Page.WaitForFunctionOptions().setTimeout(30_000));
    }
}
