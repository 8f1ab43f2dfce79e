package app.hearsay.ui.play;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.game.Room;
import app.hearsay.game.Rules;
import app.hearsay.question.Task;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.ClassOfGuests;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@BrowserTest
@Import(ClassOfGuests.class)
class PlayBrowserTests {

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
        var room = lesson.open(Rules.suggested());
        try (var phone = Guest.at(port, screen);
                var other = Guest.at(port, Screen.PHONE)) {
            var page = join(phone, room);
            var otherPage = join(other, room);
            look(phone, "play-lobby");
            for (int i = 0; i < room.plan().questions().size(); i++) {
                lesson.goOn(room);
                page.tellsTurn("Lies in Ruhe");
                lesson.goOn(room);
                page.tellsTurn("Du bist dran");
                assertThat(page.turn()).not().containsText("Warte auf die anderen", AS_SHOWN);
                look(phone, "play-asking-" + i);
                page.pickAnything(lesson.question(room, i).task());
                page.handIn();
                assertThat(page.said()).containsText("Deine Antwort ist da");
                page.tellsTurn("Warte auf die anderen");
                assertThat(page.turn()).not().containsText("Du bist dran", AS_SHOWN);
                keepsWhatWasPicked(page, lesson.question(room, i).task());
                look(phone, "play-answered-" + i);
                lesson.goOn(room);
                page.tellsTurn("Gleich kommt die Lösung");
                lesson.goOn(room);
                page.tellsTurn("So ist es");
                look(phone, "play-reveal-" + i);
                assertThat(otherPage.verdict()).containsText("keine Antwort");
                lesson.goOn(room);
                assertThat(page.heading()).containsText("Zwischenstand");
            }
            look(phone, "play-standing");
            lesson.goOn(room);
            assertThat(page.heading()).containsText("Geschafft");
            look(phone, "play-end");
            phone.stayedAtHomeWithoutErrors();
        }
    }

    private static PlayPage join(Guest phone, Room room) {
        var door = JoinPage.open(phone, room);
        look(phone, "join");
        return door.play();
    }

    private static void keepsWhatWasPicked(PlayPage page, Task task) {
        assertThat(page.turn()).isFocused();
        assertThat(page.handInButton()).isDisabled();
        switch (task) {
            case Task.Choice _ -> assertThat(page.pressedOptions()).hasCount(1);
            case Task.Marking _ -> assertThat(page.marks()).hasCount(1);
            case Task.Ordering ordering ->
                assertThat(page.placedItems()).hasCount(ordering.items().size());
        }
    }

    private static void look(Guest phone, String name) {
        phone.photograph(name).hasNoAccessibilityViolation().fitsTheScreen();
    }
}
