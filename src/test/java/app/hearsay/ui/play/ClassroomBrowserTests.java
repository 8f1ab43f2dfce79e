package app.hearsay.ui.play;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A lesson as a class lives it, on screens alone: a host and five phones, each in a browser of its own, and everything
/// that goes wrong in a lesson.
@BrowserTest
class ClassroomBrowserTests {

    private static final String PRIMARY = "[data-primary]";
    private static final String TURN = ".turn";
    private static final Duration OFFLINE = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    private final List<Guest> browsers = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(Guest::close);
    }

    @Test
    void aLessonFromTheFirstClickToTheReport() {
        var host = browser(Screen.DESKTOP);
        var code = openRoomWithThreeQuestions(host);
        var quick = join(code);
        var lost = join(code);
        var sentAway = join(code);
        var steady = join(code);
        assertThat(host.find(".host-lobby .names li")).hasCount(4);
        reload(quick, "h1", "Du bist drin");

        goOn(host, ".host-reading");
        List.of(quick, lost, sentAway, steady).forEach(phone -> shows(phone, "Frage 1 von 3: Lies in Ruhe"));
        reload(steady, TURN, "Frage 1 von 3: Lies in Ruhe");
        goOn(host, ".host-question");
        List.of(quick, lost, sentAway, steady).forEach(phone -> shows(phone, "Frage 1 von 3: Du bist dran"));

        long since = System.nanoTime();
        lost.context().setOffline(true);
        answer(quick, 0);
        answer(steady, 1);
        assertThat(host.find(".host-question .host-count")).containsText("2 von 4");
        sendAway(host, sentAway);
        assertThat(host.find(".host-question .host-count")).containsText("2 von 3");
        reload(sentAway, "h1", "nicht mehr in diesem Raum");
        lost.page().waitForTimeout(OFFLINE.minusNanos(System.nanoTime() - since).toMillis());
        assertThat(lost.find(".play-line")).containsText("Die Verbindung ist weg");
        lost.context().setOffline(false);
        assertThat(lost.find(".play-line")).containsText("nichts ist verloren");
        shows(lost, "Frage 1 von 3: Du bist dran");
        answer(lost, 2);

        host.find(".host-closed").waitFor();
        List.of(quick, lost, steady).forEach(phone -> shows(phone, "Gleich kommt die Lösung"));
        reload(lost, TURN, "Gleich kommt die Lösung");
        host.find(".host-bar > .secondary").click();
        host.find(".host-discussion").waitFor();
        shows(quick, "Redet darüber");
        goOn(host, ".host-question .host-again");
        List.of(quick, lost, steady).forEach(phone -> answer(phone, 1));
        host.find(".host-closed").waitFor();
        goOn(host, ".host-reveal");
        assertThat(host.find(".host-reveal")).containsText("Zweite Abstimmung");
        shows(quick, "So ist es");
        goOn(host, ".host-standing");
        assertThat(steady.find("h1")).containsText("Zwischenstand");
        goOn(host, ".host-reading");

        goOn(host, ".host-question");
        var late = join(code);
        shows(late, "Frage 2 von 3: Du bist dran");
        reload(late, TURN, "Frage 2 von 3: Du bist dran");
        List.of(quick, lost, steady, late).forEach(phone -> answer(phone, 0));
        host.find(".host-closed").waitFor();

        var newHost = browser(Screen.DESKTOP);
        newHost.open(recoveryPath(host));
        assertThat(host.find(".bar-leaders")).isEmpty();
        newHost.find(".host-key .primary").click();
        newHost.find(".host-closed").waitFor();
        assertThat(host.find(".bar-leaders")).hasText("Noch ein Gerät kann diesen Raum leiten");
        host.photograph("classroom-two-hosts").hasNoAccessibilityViolation().fitsTheScreen();
        goOn(newHost, ".host-reveal");
        host.find(".host-reveal").waitFor();
        shows(late, "So ist es");
        goOn(newHost, ".host-standing");
        goOn(newHost, ".host-reading");
        goOn(newHost, ".host-question");
        List.of(quick, lost, steady, late).forEach(phone -> answer(phone, 3));
        newHost.find(".host-closed").waitFor();
        goOn(newHost, ".host-reveal");
        goOn(newHost, ".host-standing");
        goOn(newHost, ".host-end");
        host.find(".host-end").waitFor();
        List.of(quick, lost, steady, late)
                .forEach(phone -> assertThat(phone.find("h1")).containsText("Geschafft"));
        assertThat(late.find(".play-stage")).containsText("Du bist ab Frage 2 dabei");
        assertThat(sentAway.find("h1")).containsText("nicht mehr in diesem Raum");

        newHost.find(".host-end .primary").click();
        assertThat(newHost.find(".report-page > .meta")).containsText("4 haben mitgespielt · 3 Fragen");
        assertThat(newHost.find(".report-item")).hasCount(3);
        newHost.photograph("classroom-report").hasNoAccessibilityViolation();
        List.of(host, newHost, quick, steady, sentAway, late).forEach(Guest::stayedAtHomeWithoutErrors);
    }

    private Guest browser(Screen screen) {
        var browser = Guest.at(port, screen);
        browsers.add(browser);
        return browser;
    }

    /// @return the code on the host's screen
    private static String openRoomWithThreeQuestions(Guest host) {
        host.open("/host");
        host.find(".host-details summary").first().click();
        for (int i = 0; i < 3; i++) {
            host.find(".pick:has-text('markierte Stelle') input").nth(i).check();
        }
        host.find("[data-open]").click();
        return host.find(".host-code").textContent();
    }

    private Guest join(String code) {
        var phone = browser(Screen.PHONE);
        phone.open("/join");
        phone.find("#room-code").fill(code);
        phone.press(phone.find(".join-form .primary"));
        phone.press(phone.find(".join-form .primary").getByText("Mitspielen"));
        phone.find(".play-stage h1").waitFor();
        return phone;
    }

    private static void goOn(Guest host, String stage) {
        host.find(PRIMARY).click();
        host.find(stage).first().waitFor();
    }

    private static void shows(Guest phone, String turn) {
        phone.sees(TURN, turn);
    }

    private static void reload(Guest phone, String selector, String text) {
        phone.page().reload();
        phone.sees(selector, text);
    }

    /// Returns when the answer is in, or was the last one.
    private static void answer(Guest phone, int option) {
        phone.find("[data-hand-in]").first().waitFor();
        phone.press(phone.find(".option").nth(option));
        phone.press(phone.find(".primary[data-hand-in]"));
        phone.page()
                .waitForFunction(
                        "() => { const {ballot, answered} = document.querySelector('main.play').dataset; return !ballot || answered; }",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(10_000));
    }

    private static void sendAway(Guest host, Guest phone) {
        menu(host, "Wer ist dabei?");
        host.find(".player-row .remove").nth(2).click();
        host.find(".player-row .sure .grave").click();
        assertThat(host.find(".player-row")).hasCount(4);
        assertThat(host.find(".player-row").getByText("Zurückholen")).hasCount(1);
        assertThat(phone.find("h1")).containsText("nicht mehr in diesem Raum");
        host.page().keyboard().press("Escape");
    }

    private static String recoveryPath(Guest host) {
        menu(host, "Auf anderem Gerät weiterleiten");
        host.find(".host-panel").getByText("Link anzeigen").click();
        var link = host.find(".host-recovery").textContent();
        host.page().keyboard().press("Escape");
        assertThat(link).contains("/key/");
        return link.substring(link.indexOf("/host/"));
    }

    private static void menu(Guest host, String item) {
        host.find(".host-menu summary").click();
        host.find(".host-items").getByText(item).click();
    }
}
