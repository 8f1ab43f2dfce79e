package app.hearsay.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.host.HostKeyPage;
import app.hearsay.ui.host.HostPage.Stage;
import app.hearsay.ui.play.JoinPage;
import app.hearsay.ui.play.PlayPage;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the server pushed into a line that was just breaking is lost, and nobody tells the browser.
@BrowserTest
class LostPushBrowserTests {

    private static final Pattern LINES = Pattern.compile(".*/(VAADIN/push|line/).*");

    /// A phone asks every two seconds where nothing can be sent to it by itself.
    private static final double FALLBACK_MILLIS = 4_000;

    @LocalServerPort
    int port;

    @Autowired
    School school;

    private boolean breaking;
    private final AtomicInteger lost = new AtomicInteger();

    @Test
    void aPhoneCatchesUpAsSoonAsItsLineIsBack() {
        var room = Classroom.open(school, QuestionType.STATUS);
        try (var phone = Guest.at(port, Screen.PHONE)) {
            breakable(phone);
            JoinPage.open(phone, room).goIn();
            var play = new PlayPage(phone);
            room.goOn();
            play.tellsTurn("Lies in Ruhe");

            loseAPush(phone, room);
            play.tellsTurn("Du bist dran");
            play.pick(1);
            play.tellsTurn("Die Abstimmung ist zu");
        }
    }

    @Test
    void aHostCatchesUpAsSoonAsItsLineIsBack() {
        var room = Classroom.open(school, QuestionType.STATUS);
        try (var host = Guest.at(port, Screen.DESKTOP)) {
            breakable(host);
            var page = HostKeyPage.open(host, room).lead();
            page.awaitStage(Stage.LOBBY);
            room.goOn();
            page.awaitStage(Stage.READING);

            loseAPush(host, room);
            assertThat(page.stage(Stage.QUESTION)).isVisible();
            page.goOn();
            assertThat(page.stage(Stage.CLOSED)).isVisible();
        }
    }

    @Test
    void aPhoneWhoseNetworkRefusesWebSocketsIsToldAllTheSame() {
        var room = Classroom.open(school, QuestionType.STATUS);
        try (var phone = Guest.at(port, Screen.PHONE)) {
            phone.page().addInitScript("""
                    const Real = window.WebSocket;
                    window.WebSocket = function (address, protocols) {
                        return new Real(String(address).replace('/line/', '/no-such-line/'), protocols);
                    };
                    """);
            var door = JoinPage.open(phone, room);
            var loaded = phone.page().evaluate("performance.timeOrigin");
            door.goIn();
            var play = new PlayPage(phone);
            play.turn().or(play.message()).first().waitFor();
            room.goOn();

            assertThat(play.turn())
                    .containsText(
                            "Lies in Ruhe", new LocatorAssertions.ContainsTextOptions().setTimeout(FALLBACK_MILLIS));
            assertThat(phone.page().evaluate("performance.timeOrigin")).isEqualTo(loaded);
            room.goOn();
            assertThat(play.option(1)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(FALLBACK_MILLIS));
            play.lastOption().focus();
            int looked = phone.answers();
            phone.page().waitForCondition(() -> phone.answers() > looked + 1);
            assertThat(play.lastOption()).isFocused();

            play.pick(1);
            play.tellsTurn("Die Abstimmung ist zu");
        }
    }

    /// As behind a proxy that lets lines open and keeps what is sent on them.
    @Test
    void aPhoneWhoseLineOpensAndSaysNothingIsToldAllTheSame() {
        var room = Classroom.open(school, QuestionType.STATUS);
        try (var phone = Guest.at(port, Screen.PHONE)) {
            phone.page().routeWebSocket(Pattern.compile(".*/line/.*"), _ -> {});
            JoinPage.open(phone, room).goIn();
            var play = new PlayPage(phone);
            play.message().waitFor();
            room.goOn();
            play.tellsTurn("Lies in Ruhe");
            room.goOn();
            play.pick(1);
            play.tellsTurn("Die Abstimmung ist zu");
        }
    }

    private void breakable(Guest guest) {
        guest.page()
                .routeWebSocket(
                        LINES,
                        line -> line.connectToServer().onMessage(message -> {
                            if (breaking) {
                                lost.incrementAndGet();
                            } else if (message.text() != null) {
                                line.send(message.text());
                            } else {
                                line.send(message.binary());
                            }
                        }));
    }

    /// The line breaks, the room goes on, and the line is back before anybody notices.
    private void loseAPush(Guest guest, Classroom room) {
        breaking = true;
        room.goOn();
        guest.page().waitForCondition(() -> lost.get() > 0);
        guest.context().setOffline(true);
        guest.context().setOffline(false);
        breaking = false;
    }
}
