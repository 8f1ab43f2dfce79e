package app.hearsay.ui.play;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.host.HostKeyPage;
import app.hearsay.ui.host.HostPage;
import app.hearsay.ui.host.HostPage.Stage;
import app.hearsay.ui.setup.SetupPage;
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

    private static final Duration OFFLINE = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    private final List<Guest> browsers = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(Guest::close);
    }

    @Test
    void aLessonOfTwoRoundsFromTheFirstClickToTheReport() {
        var host = openRoomWithThreeQuestions(browser(Screen.DESKTOP));
        var code = host.code().textContent();
        var quick = join(code);
        var lost = join(code, browser(Screen.PHONE).byOwnClock());
        var sentAway = join(code);
        var steady = join(code);
        assertThat(host.names()).hasCount(4);
        quick.tab().reload();
        quick.tellsHeading("Du bist drin");

        host.goOnTo(Stage.READING);
        List.of(quick, lost, sentAway, steady).forEach(phone -> phone.tellsTurn("Frage 1 von 3: Lies in Ruhe"));
        reload(steady, "Frage 1 von 3: Lies in Ruhe");
        host.goOnTo(Stage.QUESTION);
        List.of(quick, lost, sentAway, steady).forEach(phone -> phone.tellsTurn("Frage 1 von 3: Du bist dran"));

        lost.guest().context().setOffline(true);
        quick.answerWhenAsked(1);
        steady.answerWhenAsked(2);
        assertThat(host.count(Stage.QUESTION)).containsText("2 von 4");
        sendAway(host, sentAway);
        assertThat(host.count(Stage.QUESTION)).containsText("2 von 3");
        sentAway.tab().reload();
        sentAway.tellsHeading("nicht mehr in diesem Raum");
        lost.guest().live(OFFLINE);
        assertThat(lost.line()).containsText("Die Verbindung ist weg");
        lost.guest().context().setOffline(false);
        assertThat(lost.line()).containsText("nichts ist verloren");
        // As Flow does it by itself, when the server knows the page no longer.
        reload(lost, "Frage 1 von 3: Du bist dran");
        assertThat(lost.line()).containsText("nichts ist verloren");
        lost.tellsTurn("Frage 1 von 3: Du bist dran");
        lost.answerWhenAsked(3);

        host.awaitStage(Stage.CLOSED);
        List.of(quick, lost, steady).forEach(phone -> phone.tellsTurn("Die Abstimmung ist zu"));
        reload(lost, "Die Abstimmung ist zu");
        host.discuss();
        quick.tellsTurn("Redet darüber");
        host.goOnTo(Stage.SECOND_VOTE);
        List.of(quick, lost, steady).forEach(phone -> phone.answerWhenAsked(2));
        host.awaitStage(Stage.CLOSED);
        host.goOnTo(Stage.VOTES);
        assertThat(host.stage(Stage.VOTES)).containsText("Zweite Abstimmung");
        List.of(quick, lost, steady).forEach(phone -> phone.tellsTurn("Das habt ihr geantwortet"));
        reload(lost, "Das habt ihr geantwortet");
        host.goOnTo(Stage.REVEAL);
        assertThat(host.stage(Stage.REVEAL)).containsText("Zweite Abstimmung");
        quick.tellsTurn(": Die Lösung");
        host.goOnTo(Stage.STANDING);
        assertThat(steady.heading()).containsText("Zwischenstand");
        host.goOnTo(Stage.READING);

        host.goOnTo(Stage.QUESTION);
        var late = join(code);
        late.tellsTurn("Frage 2 von 3: Du bist dran");
        reload(late, "Frage 2 von 3: Du bist dran");
        List.of(quick, lost, steady, late).forEach(phone -> phone.answerWhenAsked(1));
        host.awaitStage(Stage.CLOSED);

        var key = HostKeyPage.open(browser(Screen.DESKTOP), recoveryPath(host));
        assertThat(host.leaders()).isEmpty();
        var newHost = key.lead();
        newHost.awaitStage(Stage.CLOSED);
        assertThat(host.leaders()).hasText("Ein weiteres Gerät leitet mit");
        host.guest()
                .photograph("classroom-two-hosts")
                .hasNoAccessibilityViolation()
                .fitsTheScreen();
        newHost.goOnTo(Stage.VOTES);
        host.awaitStage(Stage.VOTES);
        newHost.goOnTo(Stage.REVEAL);
        host.awaitStage(Stage.REVEAL);
        late.tellsTurn(": Die Lösung");
        newHost.goOnTo(Stage.STANDING);
        newHost.goOnTo(Stage.READING);
        newHost.goOnTo(Stage.QUESTION);
        List.of(quick, lost, steady, late).forEach(phone -> phone.answerWhenAsked(4));
        newHost.awaitStage(Stage.CLOSED);
        newHost.goOnTo(Stage.VOTES);
        newHost.goOnTo(Stage.REVEAL);
        newHost.goOnTo(Stage.STANDING);
        newHost.goOnTo(Stage.END);
        host.awaitStage(Stage.END);
        List.of(quick, lost, steady, late)
                .forEach(phone -> assertThat(phone.heading()).containsText("Geschafft"));
        assertThat(late.stage()).containsText("Du bist ab Frage 2 dabei");
        assertThat(sentAway.heading()).containsText("nicht mehr in diesem Raum");

        newHost.beginNextRound("15", "Bei null beginnen");
        host.awaitStage(Stage.LOBBY);
        List.of(quick, lost, steady, late).forEach(phone -> phone.tellsHeading("Du bist drin"));
        assertThat(host.code()).hasText(code);
        newHost.goOnTo(Stage.READING);
        assertThat(host.number()).hasText("Runde 2 · Frage 1 von 15");
        List.of(quick, lost, steady, late).forEach(phone -> phone.tellsTurn("Frage 1 von 15: Lies in Ruhe"));
        assertThat(sentAway.heading()).containsText("nicht mehr in diesem Raum");
        newHost.endEarly();

        var report = newHost.openReport();
        assertThat(report.summary()).containsText("4 haben mitgespielt · 3 Fragen");
        assertThat(report.items()).hasCount(3);
        newHost.guest().photograph("classroom-report").hasNoAccessibilityViolation();
        List.of(host, newHost, quick, steady, sentAway, late)
                .forEach(page -> page.guest().stayedAtHomeWithoutErrors());
    }

    private Guest browser(Screen screen) {
        var browser = Guest.at(port, screen);
        browsers.add(browser);
        return browser;
    }

    private static HostPage openRoomWithThreeQuestions(Guest host) {
        var setup = SetupPage.open(host);
        setup.unfoldQuestions();
        for (int place = 1; place <= 3; place++) {
            setup.pickQuestion("markierte Stelle", place);
        }
        return setup.openRoom();
    }

    private PlayPage join(String code) {
        return join(code, browser(Screen.PHONE));
    }

    private static PlayPage join(String code, Guest browser) {
        var door = JoinPage.open(browser);
        door.enterCode(code);
        door.goIn();
        door.press("Mitspielen");
        var phone = new PlayPage(door.guest());
        phone.awaitStage();
        return phone;
    }

    private static void reload(PlayPage phone, String turn) {
        phone.tab().reload();
        phone.tellsTurn(turn);
    }

    private static void sendAway(HostPage host, PlayPage phone) {
        host.openMenuItem("Wer ist dabei?");
        host.takeOut(3);
        assertThat(host.playerRows()).hasCount(4);
        assertThat(host.playerRows().getByText("Zurückholen")).hasCount(1);
        assertThat(phone.heading()).containsText("nicht mehr in diesem Raum");
        host.tab().keyboard().press("Escape");
    }

    private static String recoveryPath(HostPage host) {
        host.openMenuItem("Auf einem anderen Gerät weitermachen");
        var link = host.showRecoveryLink();
        host.tab().keyboard().press("Escape");
        assertThat(link).contains("/key/");
        return link.substring(link.indexOf("/host/"));
    }
}
