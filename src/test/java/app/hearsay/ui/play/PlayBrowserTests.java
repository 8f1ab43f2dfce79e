package app.hearsay.ui.play;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.LoadState;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class PlayBrowserTests {

    private static final ContainsTextOptions AS_SHOWN = new ContainsTextOptions().setUseInnerText(true);

    /// How much of what is to be read or pressed lies below what is said of the answer.
    private static final String COVERED = """
            () => {
                const said = document.querySelector('.play-said').getBoundingClientRect();
                return [...document.querySelectorAll('.turn, .prompt, .article-text p, .option')].filter(each => {
                    const {top, bottom} = each.getBoundingClientRect();
                    return top < said.bottom - 1 && said.top + 1 < bottom;
                }).length;
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    School school;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void aWholeGameOfEveryTypeOnAPhone(Screen screen) {
        var room = Classroom.open(school, QuestionType.values());
        try (var phone = Guest.at(port, screen);
                var other = Guest.at(port, Screen.PHONE)) {
            var page = join(phone, room);
            var otherPage = join(other, room);
            look(phone, "play-lobby");
            for (int i = 0; i < room.plan().questions().size(); i++) {
                room.goOn();
                page.tellsTurn("Lies in Ruhe");
                room.goOn();
                page.tellsTurn("Du bist dran");
                assertThat(page.turn()).not().containsText("Warte auf die anderen", AS_SHOWN);
                look(phone, "play-asking-" + i);
                page.answerAnyhow(room.question(i).task());
                assertThat(page.said()).containsText("Deine Antwort ist da");
                assertThat(page.said()).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
                Assertions.assertThat(phone.page().evaluate(COVERED)).isEqualTo(0);
                page.tellsTurn("Warte auf die anderen");
                assertThat(page.turn()).not().containsText("Du bist dran", AS_SHOWN);
                keepsWhatWasPicked(page, room.question(i).task());
                look(phone, "play-answered-" + i);
                room.goOn();
                page.tellsTurn("Die Abstimmung ist zu");
                assertThat(page.ownAnswer().first()).isVisible();
                assertThat(otherPage.ownAnswer()).hasCount(0);
                look(phone, "play-closed-" + i);
                room.goOn();
                page.tellsTurn("Das habt ihr geantwortet");
                look(phone, "play-votes-" + i);
                room.goOn();
                page.tellsTurn(": Die Lösung");
                look(phone, "play-reveal-" + i);
                assertThat(otherPage.verdict()).containsText("keine Antwort");
                room.goOn();
                assertThat(page.heading()).containsText("Zwischenstand");
            }
            look(phone, "play-standing");
            room.goOn();
            assertThat(page.heading()).containsText("Geschafft");
            look(phone, "play-end");
            phone.stayedAtHomeWithoutErrors();
        }
    }

    /// Thirty of them come at once over what the school has.
    @Test
    void aPhoneLoadsLittleUntilItIsIn() {
        var room = Classroom.open(school, QuestionType.STATUS);
        try (var phone = Guest.at(port, Screen.PHONE)) {
            var door = JoinPage.open(phone, room);
            door.awaitForm();
            phone.page().waitForLoadState(LoadState.NETWORKIDLE);
            long atTheDoor = phone.transferred();
            door.play().message().waitFor();
            System.out.printf("A phone: %d bytes at the door, %d in the room%n", atTheDoor, phone.transferred());

            Assertions.assertThat(atTheDoor).isBetween(10_000L, 93_000L);
            Assertions.assertThat(phone.transferred() - atTheDoor).isBetween(1_000L, 15_000L);
        }
    }

    private static PlayPage join(Guest phone, Classroom room) {
        var door = JoinPage.open(phone, room);
        look(phone, "join");
        return door.play();
    }

    private static void keepsWhatWasPicked(PlayPage page, Task task) {
        assertThat(page.turn()).isFocused();
        if (!(task instanceof Task.Choice)) {
            assertThat(page.handInButton()).isDisabled();
        }
        switch (task) {
            case Task.Choice _ -> assertThat(page.pressedOptions()).hasCount(1);
            case Task.Marking _ -> assertThat(page.marks()).hasCount(1);
            case Task.Ordering ordering ->
                assertThat(page.placedItems()).hasCount(ordering.items().size());
            case Task.Selection _ -> assertThat(page.pressedOptions()).hasCount(1);
            case Task.Sorting sorting ->
                assertThat(page.sortedItems()).hasCount(sorting.items().size());
        }
    }

    private static void look(Guest phone, String name) {
        phone.photograph(name).hasNoAccessibilityViolation().fitsTheScreen();
    }
}
