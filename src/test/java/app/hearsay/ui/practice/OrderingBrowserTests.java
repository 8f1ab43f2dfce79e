package app.hearsay.ui.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.FixedRounds;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Items that are put in order.
@BrowserTest
@Import(FixedRounds.class)
class OrderingBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    FixedRounds rounds;

    /// The last one, too, is where the learner put it.
    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP"})
    void whoTapsEachItemOnceHasPutThemInOrder(Screen screen) {
        var question = question(QuestionType.CHAIN);
        int items = ((Task.Ordering) question.task()).items().size();
        try (var guest =
                Guest.at(port, screen).as(rounds.learnerWith(List.of(question)).value())) {
            var practice = PracticePage.open(guest);
            for (int item = items; item > 0; item--) {
                assertThat(practice.handInButtons()).isDisabled();
                practice.answer(item);
                assertThat(practice.placed()).hasCount(items - item + 1);
            }
            practice.handIn();
            practice.awaitVerdict();
        }
    }

    @Test
    void whoPressesTheKeyOfEachItemOnceHasPutThemInOrder() {
        var question = question(QuestionType.CHAIN);
        int items = ((Task.Ordering) question.task()).items().size();
        try (var guest = Guest.at(port, Screen.DESKTOP)
                .as(rounds.learnerWith(List.of(question)).value())) {
            var practice = PracticePage.open(guest);
            practice.prompt().waitFor();
            for (int item = 1; item <= items; item++) {
                guest.pressKey(String.valueOf(item));
                assertThat(practice.placed()).hasCount(item);
            }
            assertThat(practice.handInButtons()).isEnabled();
        }
    }

    private Question question(QuestionType type) {
        return rounds.oneOfEachType().stream()
                .filter(question -> question.type() == type)
                .findFirst()
                .orElseThrow();
    }
}
