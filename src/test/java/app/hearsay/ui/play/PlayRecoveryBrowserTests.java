package app.hearsay.ui.play;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction;
import app.hearsay.game.NameRule;
import app.hearsay.game.Room;
import app.hearsay.game.RoomRules;
import app.hearsay.game.Step;
import app.hearsay.game.Teams;
import app.hearsay.game.Vote;
import app.hearsay.question.QuestionType;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.ClassOfGuests;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Five phones that lose the line, are loaded anew, go back, come late, or are sent away.
@BrowserTest
@Import(ClassOfGuests.class)
class PlayRecoveryBrowserTests {

    private static final String TURN = ".turn";
    private static final double RETURN_MILLIS = 20_000;

    @LocalServerPort
    int port;

    @Autowired
    ClassOfGuests lesson;

    private final List<Guest> phones = new ArrayList<>();

    @AfterEach
    void closePhones() {
        phones.forEach(Guest::close);
    }

    @Test
    void nobodyIsLostWhateverHappensToAPhone() {
        var room = lesson.open(RoomRules.calm(Locale.GERMAN), lesson.ofType(QuestionType.STATUS, 3));
        for (int i = 0; i < 5; i++) {
            join(room);
        }
        lesson.goOn(room);
        lesson.goOn(room);
        phones.forEach(phone -> phone.sees(TURN, "Du bist dran"));

        var offline = phones.getFirst();
        offline.context().setOffline(true);
        var reloaded = phones.get(1);
        reloaded.press(reloaded.find(".option").nth(1));
        reloaded.page().reload();
        assertThat(reloaded.find(".option").nth(1)).hasAttribute("aria-pressed", "true");
        answer(reloaded, 1);
        reloaded.page().reload();
        assertThat(reloaded.find("main.play")).hasAttribute("data-answered", "0-FIRST");
        reloaded.sees(TURN, "Warte auf die anderen");
        assertThat(reloaded.find(".option").nth(1)).isDisabled();

        var wentBack = phones.get(2);
        wentBack.page().goBack();
        wentBack.sees(TURN, "Du bist dran");
        answer(wentBack, 0);

        var secondTab = phones.get(3);
        answer(secondTab, 2);
        secondTab.newTab();
        secondTab.open("/play/" + room.plan().code());
        assertThat(secondTab.find("main.play")).hasAttribute("data-answered", "0-FIRST");

        answer(phones.get(4), 3);
        offline.press(offline.find(".option").nth(2));
        offline.press(offline.find(".primary[data-hand-in]"));
        offline.page().waitForTimeout(RETURN_MILLIS);
        assertThat(offline.find(".play-line")).containsText("Die Verbindung ist weg");
        offline.context().setOffline(false);
        offline.sees(TURN, "Gleich kommt die Lösung");
        assertThat(lesson.now(room).step()).isEqualTo(new Step.Closed(0, Vote.FIRST));
        assertThat(lesson.now(room).ballot(0, Vote.FIRST)).hasSize(5);
    }

    @Test
    void aSecondVoteARemovedPlayerAndALateOne() {
        var room = lesson.open(RoomRules.calm(Locale.GERMAN), lesson.ofType(QuestionType.STATUS, 2));
        join(room);
        join(room);
        lesson.goOn(room);
        lesson.goOn(room);
        answer(phones.getFirst(), 0);
        answer(phones.get(1), 1);
        phones.getFirst().sees(TURN, "Gleich kommt die Lösung");
        lesson.lead(room, new HostAction.Discuss(lesson.now(room).step()));
        phones.getFirst().sees(TURN, "Redet darüber");
        assertThat(phones.getFirst().traffic()).doesNotContain("in der Klasse");
        lesson.goOn(room);
        phones.forEach(phone -> phone.sees(TURN, "noch einmal: Du bist dran"));
        answer(phones.getFirst(), 1);

        var late = join(room);
        late.sees(TURN, "noch einmal: Du bist dran");
        var sentAway = phones.get(1);
        var away = lesson.now(room).present().get(1);
        lesson.lead(room, new HostAction.Remove(away.id()));
        assertThat(sentAway.find("h1")).containsText("nicht mehr in diesem Raum");
        sentAway.open("/join/" + room.plan().code());
        assertThat(sentAway.find("h1")).containsText("nicht mehr in diesem Raum");

        lesson.goOn(room);
        lesson.goOn(room);
        phones.getFirst().sees(TURN, "So ist es");
        assertThat(phones.getFirst().find(".class-result")).containsText("Nach dem Gespräch");
        assertThat(late.find(".verdict")).containsText("keine Antwort");
    }

    /// It lay in the phone from before a restart, say, after which the app asks something else.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerThatIsRefusedIsNotSentAgain(boolean clock) {
        var room = lesson.open(clock ? timed() : RoomRules.calm(Locale.GERMAN), lesson.ofType(QuestionType.STATUS, 1));
        var phone = join(room);
        phone.page().addInitScript("""
                window.handedIn = 0;
                document.addEventListener('hearsay-room', event => {
                    window.handedIn += event.detail.kind === 'answer' ? 1 : 0;
                }, true);
                """);
        lesson.goOn(room);
        lesson.goOn(room);
        phone.sees(TURN, "Du bist dran");
        phone.page().evaluate("""
                code => sessionStorage.setItem('hearsay-pending', JSON.stringify({
                    room: code,
                    answer: {kind: 'answer', ballot: '0-FIRST', places: [99], value: ''},
                }))
                """, room.plan().code().toString());
        phone.reload();
        assertThat(phone.find(".play-said")).containsText("Bitte antworte noch einmal");
        phone.page().waitForFunction("() => !sessionStorage.getItem('hearsay-pending')");

        answer(phone, 0);
        assertThat(lesson.now(room).ballot(0, Vote.FIRST)).hasSize(1);
        assertThat(phone.page().evaluate("handedIn")).isEqualTo(2);
    }

    /// As when it was given without a line, which comes back in the break.
    @Test
    void anAnswerThatMeetsABreakIsTakenAfterIt() {
        var room = lesson.open(RoomRules.calm(Locale.GERMAN), lesson.ofType(QuestionType.STATUS, 1));
        var phone = join(room);
        lesson.goOn(room);
        lesson.goOn(room);
        lesson.lead(room, new HostAction.Pause(lesson.now(room).step()));
        phone.sees(TURN, "Pause");
        phone.page().evaluate("""
                code => {
                    const answer = {kind: 'answer', ballot: '0-FIRST', places: [0], value: ''};
                    sessionStorage.setItem('hearsay-pending', JSON.stringify({room: code, answer}));
                    document.querySelector('.play-stage').dispatchEvent(new CustomEvent('hearsay-room', {detail: answer}));
                }
                """, room.plan().code().toString());
        phone.sees(".play-said", "Gerade ist Pause");
        phone.reload();
        phone.sees(TURN, "Pause");
        assertThat(phone.page().evaluate("sessionStorage.getItem('hearsay-pending')"))
                .isNotNull();
        assertThat(lesson.now(room).ballot(0, Vote.FIRST)).isEmpty();

        lesson.goOn(room);
        phone.sees(TURN, "Gleich kommt die Lösung");
        assertThat(lesson.now(room).ballot(0, Vote.FIRST)).hasSize(1);
    }

    @Test
    void anOrderStaysWholeHoweverOftenThePageIsLoaded() {
        var room = lesson.open(RoomRules.calm(Locale.GERMAN), lesson.ofType(QuestionType.CHAIN, 1));
        var phone = join(room);
        join(room);
        lesson.goOn(room);
        lesson.goOn(room);
        phone.sees(TURN, "Du bist dran");
        int items = phone.find("[data-order]").count();
        for (int i = 0; i < items - 1; i++) {
            phone.press(phone.find(".option").nth(i));
        }
        for (int i = 0; i < 2; i++) {
            phone.reload();
            assertThat(phone.find("[data-order][data-place]")).hasCount(items);
            assertThat(phone.find("[data-order]").first()).hasAttribute("data-place", "1");
        }
        phone.press(phone.find(".primary[data-hand-in]"));
        phone.sees(TURN, "Warte auf die anderen");
        phone.reload();
        assertThat(phone.find("[data-order][data-place]")).hasCount(items);
    }

    private static RoomRules timed() {
        return new RoomRules(
                Locale.GERMAN, NameRule.SUGGESTED, Optional.of(Duration.ofMinutes(5)), false, true, false, Teams.NONE);
    }

    private Guest join(Room room) {
        var phone = Guest.at(port, Screen.PHONE);
        phones.add(phone);
        phone.open("/join/" + room.plan().code());
        phone.press(phone.find(".join-form .primary"));
        phone.find(".play-stage h1").waitFor();
        return phone;
    }

    private static void answer(Guest phone, int option) {
        phone.press(phone.find(".option").nth(option));
        phone.press(phone.find(".primary[data-hand-in]"));
        phone.page()
                .waitForFunction(
                        "() => !document.querySelector('main.play').dataset.ballot || document.querySelector('main.play').dataset.answered",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(10_000));
    }
}
