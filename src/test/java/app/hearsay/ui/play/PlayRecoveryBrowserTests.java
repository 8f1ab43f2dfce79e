package app.hearsay.ui.play;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction;
import app.hearsay.game.RoomRules;
import app.hearsay.game.Rules;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Five phones that lose the line, are loaded anew, go back, come late, or are sent away.
@BrowserTest
class PlayRecoveryBrowserTests {

    private static final Duration OFFLINE = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Autowired
    School school;

    private final List<Guest> browsers = new ArrayList<>();
    private final List<PlayPage> phones = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(Guest::close);
    }

    @Test
    void nobodyIsLostWhateverHappensToAPhone() {
        var room = Classroom.open(school, QuestionType.STATUS, QuestionType.STATUS, QuestionType.STATUS);
        var offline = join(room, Guest.at(port, Screen.PHONE).byOwnClock());
        for (int i = 0; i < 4; i++) {
            join(room);
        }
        room.goOn();
        room.goOn();
        phones.forEach(phone -> phone.tellsTurn("Du bist dran"));

        offline.guest().context().setOffline(true);
        var reloaded = phones.get(1);
        reloaded.tab().reload();
        reloaded.answer(2);
        reloaded.tab().reload();
        assertThat(reloaded.game()).hasAttribute("data-answered", "0-FIRST");
        reloaded.tellsTurn("Warte auf die anderen");
        assertThat(reloaded.option(2)).isDisabled();
        assertThat(reloaded.option(2)).hasAttribute("aria-pressed", "true");

        var wentBack = phones.get(2);
        wentBack.tab().goBack();
        wentBack.tellsTurn("Du bist dran");
        wentBack.answer(1);

        var firstTab = phones.get(3);
        firstTab.answer(3);
        firstTab.guest().newTab();
        var secondTab = PlayPage.open(firstTab.guest(), room);
        assertThat(secondTab.game()).hasAttribute("data-answered", "0-FIRST");

        phones.get(4).answer(4);
        offline.pick(3);
        offline.guest().live(OFFLINE);
        assertThat(offline.line()).containsText("Die Verbindung ist weg");
        offline.guest().context().setOffline(false);
        offline.tellsTurn("Die Abstimmung ist zu");
        assertThat(room.room().step()).isEqualTo(new Step.Closed(0, Vote.FIRST));
        assertThat(room.room().ballot(0, Vote.FIRST)).hasSize(5);
    }

    @Test
    void aSecondVoteARemovedPlayerAndALateOne() {
        var room = Classroom.open(school, QuestionType.STATUS, QuestionType.STATUS);
        join(room);
        join(room);
        room.goOn();
        room.goOn();
        var first = phones.getFirst().option(1).locator(".option-label").textContent();
        phones.getFirst().answer(1);
        phones.get(1).answer(2);
        phones.getFirst().tellsTurn("Die Abstimmung ist zu");
        assertThat(phones.getFirst().ownAnswer()).hasText(first);
        room.lead(HostAction.Discuss::new);
        phones.getFirst().tellsTurn("Redet darüber");
        assertThat(phones.getFirst().ownAnswer()).hasText(first);
        assertThat(phones.getFirst().guest().traffic()).doesNotContain("In der Klasse richtig");
        room.goOn();
        phones.forEach(phone -> phone.tellsTurn("noch einmal: Du bist dran"));
        phones.getFirst().answer(2);

        var late = join(room);
        late.tellsTurn("noch einmal: Du bist dran");
        var sentAway = phones.get(1);
        var away = room.room().present().get(1);
        room.lead(new HostAction.Remove(away.id()));
        assertThat(sentAway.heading()).containsText("nicht mehr in diesem Raum");
        JoinPage.open(sentAway.guest(), room);
        assertThat(sentAway.heading()).containsText("nicht mehr in diesem Raum");

        room.goOn();
        room.goOn();
        room.goOn();
        phones.getFirst().tellsTurn(": Die Lösung");
        assertThat(phones.getFirst().classResult()).containsText("Nach dem Gespräch");
        assertThat(late.verdict()).containsText("keine Antwort");
    }

    @Test
    void whoseAnswerIsMissingCanGiveItOnceTheVoteIsOpenAgain() {
        var room = Classroom.open(school, QuestionType.STATUS);
        var quick = join(room);
        var slow = join(room);
        room.goOn(2);
        quick.answer(1);
        quick.tellsTurn("Warte auf die anderen");
        room.goOn();
        slow.tellsTurn("Die Abstimmung ist zu");

        room.lead(HostAction.Reopen::new);
        slow.tellsTurn("Du bist dran");
        quick.tellsTurn("Warte auf die anderen");
        slow.answer(2);
        quick.tellsTurn("Die Abstimmung ist zu");
        assertThat(room.room().ballot(0, Vote.FIRST)).hasSize(2);
    }

    /// It lay in the phone from before a restart, say, after which the app asks something else.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerThatIsRefusedIsNotSentAgain(boolean clock) {
        var room = Classroom.open(school, clock ? timed() : Rules.suggested(), QuestionType.STATUS);
        var phone = join(room);
        var handedIn = new AtomicInteger();
        phone.tab().onRequest(request -> {
            var said = request.postData();
            if (request.url().contains("/line/") && said != null && said.contains("\"answer\"")) {
                handedIn.incrementAndGet();
            }
        });
        room.goOn();
        room.goOn();
        phone.tellsTurn("Du bist dran");
        phone.leaveAnswer(room, 100);
        phone.guest().reload();
        assertThat(phone.said()).containsText("Bitte antworte noch einmal");
        phone.tab().waitForFunction("() => !sessionStorage.getItem('hearsay-pending')");

        phone.answer(1);
        assertThat(room.room().ballot(0, Vote.FIRST)).hasSize(1);
        assertThat(handedIn).hasValue(2);
    }

    /// As when it was given without a line, which comes back in the break.
    @Test
    void anAnswerThatMeetsABreakIsTakenAfterIt() {
        var room = Classroom.open(school, QuestionType.STATUS);
        var phone = join(room);
        room.goOn();
        room.goOn();
        room.lead(HostAction.Pause::new);
        phone.tellsTurn("Pause");
        phone.sendAnswer(room, 1);
        phone.says("Gerade ist Pause");
        phone.guest().reload();
        phone.tellsTurn("Pause");
        assertThat(phone.tab().evaluate("sessionStorage.getItem('hearsay-pending')"))
                .isNotNull();
        assertThat(room.room().ballot(0, Vote.FIRST)).isEmpty();

        room.goOn();
        phone.tellsTurn("Die Abstimmung ist zu");
        assertThat(room.room().ballot(0, Vote.FIRST)).hasSize(1);
    }

    @Test
    void anOrderStaysWholeHoweverOftenThePageIsLoaded() {
        var room = Classroom.open(school, QuestionType.CHAIN);
        var phone = join(room);
        join(room);
        room.goOn();
        room.goOn();
        phone.tellsTurn("Du bist dran");
        int items = phone.items().count();
        phone.putInOrder(items);
        for (int i = 0; i < 2; i++) {
            phone.guest().reload();
            assertThat(phone.placedItems()).hasCount(items);
            assertThat(phone.items().first()).hasAttribute("data-place", "1");
        }
        phone.handIn();
        phone.tellsTurn("Warte auf die anderen");
        phone.guest().reload();
        assertThat(phone.placedItems()).hasCount(items);
    }

    private static RoomRules timed() {
        return Rules.withClock(Rules.suggested(), Duration.ofMinutes(5));
    }

    private PlayPage join(Classroom room) {
        return join(room, Guest.at(port, Screen.PHONE));
    }

    private PlayPage join(Classroom room, Guest browser) {
        browsers.add(browser);
        var phone = JoinPage.open(browser, room).play();
        phones.add(phone);
        return phone;
    }
}
