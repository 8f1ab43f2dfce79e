package app.hearsay.ui.play;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.game.Room;
import app.hearsay.game.RoomRules;
import app.hearsay.question.Task;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.ClassOfGuests;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@BrowserTest
@Import(ClassOfGuests.class)
class PlayBrowserTests {

    private static final String TURN = ".turn";
    private static final ContainsTextOptions AS_SHOWN = new ContainsTextOptions().setUseInnerText(true);

    @LocalServerPort
    int port;

    @Autowired
    ClassOfGuests lesson;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void aWholeGameOfEveryTypeOnAPhone(Screen screen) {
        var room = lesson.open(RoomRules.calm(Locale.GERMAN));
        try (var phone = Guest.at(port, screen);
                var other = Guest.at(port, Screen.PHONE)) {
            join(phone, room);
            join(other, room);
            look(phone, "play-lobby");
            for (int i = 0; i < room.plan().questions().size(); i++) {
                lesson.goOn(room);
                phone.sees(TURN, "Lies in Ruhe");
                lesson.goOn(room);
                phone.sees(TURN, "Du bist dran");
                assertThat(phone.find(TURN)).not().containsText("Warte auf die anderen", AS_SHOWN);
                look(phone, "play-asking-" + i);
                answer(phone, room, i);
                assertThat(phone.find(".play-said")).containsText("Deine Antwort ist da");
                phone.sees(TURN, "Warte auf die anderen");
                assertThat(phone.find(TURN)).not().containsText("Du bist dran", AS_SHOWN);
                keepsWhatWasPicked(phone, room, i);
                look(phone, "play-answered-" + i);
                lesson.goOn(room);
                phone.sees(TURN, "Gleich kommt die Lösung");
                lesson.goOn(room);
                phone.sees(TURN, "So ist es");
                look(phone, "play-reveal-" + i);
                assertThat(other.find(".verdict")).containsText("keine Antwort");
                lesson.goOn(room);
                assertThat(phone.find("h1")).containsText("Zwischenstand");
            }
            look(phone, "play-standing");
            lesson.goOn(room);
            assertThat(phone.find("h1")).containsText("Geschafft");
            look(phone, "play-end");
            phone.stayedAtHomeWithoutErrors();
        }
    }

    private static void join(Guest phone, Room room) {
        phone.open("/join/" + room.plan().code());
        look(phone, "join");
        phone.press(phone.find(".join-form .primary"));
        phone.find(".play-stage h1").waitFor();
    }

    private void answer(Guest phone, Room room, int number) {
        switch (lesson.question(room, number).task()) {
            case Task.Choice _ -> phone.press(phone.find(".option").first());
            case Task.Marking _ -> phone.pressText(phone.find(".unit").first());
            case Task.Ordering ordering -> {
                for (int i = 0; i < ordering.items().size() - 1; i++) {
                    phone.press(phone.find(".option").nth(i));
                }
            }
        }
        phone.press(phone.find(".primary[data-hand-in]"));
    }

    private void keepsWhatWasPicked(Guest phone, Room room, int number) {
        assertThat(phone.find(TURN)).isFocused();
        assertThat(phone.find(".primary[data-hand-in]")).isDisabled();
        switch (lesson.question(room, number).task()) {
            case Task.Choice _ ->
                assertThat(phone.find(".option[aria-pressed=true]")).hasCount(1);
            case Task.Marking _ -> assertThat(phone.find(".unit input:checked")).hasCount(1);
            case Task.Ordering ordering ->
                assertThat(phone.find("[data-order][data-place]"))
                        .hasCount(ordering.items().size());
        }
    }

    private static void look(Guest phone, String name) {
        phone.photograph(name).hasNoAccessibilityViolation().fitsTheScreen();
    }
}
