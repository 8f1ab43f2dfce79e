package app.hearsay.ui.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.result.AttemptLog;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.FixedRounds;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Sentences that are sorted into bands.
@BrowserTest
@Import(FixedRounds.class)
class SortingBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    FixedRounds rounds;

    @Autowired
    Learners learners;

    @Autowired
    AttemptLog log;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "PHONE_DARK"})
    void onAPhoneOneSentenceAfterTheOtherOpensAndEachCanBeChanged(Screen screen) {
        var question = question(QuestionType.CERTAINTY);
        int items = ((Task.Sorting) question.task()).items().size();
        var token = rounds.learnerWith(List.of(question));
        try (var guest = Guest.at(port, screen).as(token.value())) {
            var practice = PracticePage.open(guest);
            for (int item = 1; item <= items; item++) {
                assertThat(practice.openSortable()).hasCount(1);
                Assertions.assertThat(practice.bandsInView(item)).isEqualTo(3);
                assertThat(practice.handInButtons()).isDisabled();
                if (item == 2) {
                    guest.photograph("sorting-second")
                            .hasNoAccessibilityViolation()
                            .fitsTheScreen();
                }
                practice.sort(item, 1);
                Assertions.assertThat(practice.bandsInView(item)).isEqualTo(1);
            }
            assertThat(practice.openSortable()).hasCount(0);
            guest.photograph("sorting-sorted").hasNoAccessibilityViolation().fitsTheScreen();

            practice.openSentence(1);
            Assertions.assertThat(practice.bandsInView(1)).isEqualTo(3);
            guest.photograph("sorting-again");
            practice.sort(1, 3);
            Assertions.assertThat(practice.bandsInView(1)).isEqualTo(1);
            guest.reload();
            assertThat(practice.openSortable()).hasCount(0);
            practice.handIn();
            practice.awaitVerdict();
            guest.stayedAtHomeWithoutErrors();
        }
        Assertions.assertThat(bands(token)).hasSize(items).containsOnlyOnce("OPEN");
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP"})
    void theKeyboardSortsEachSentenceWhereItsFocusIs(Screen screen) {
        var question = question(QuestionType.CERTAINTY);
        var task = (Task.Sorting) question.task();
        var token = rounds.learnerWith(List.of(question));
        try (var guest = Guest.at(port, screen).as(token.value())) {
            var practice = PracticePage.open(guest);
            practice.answerByKeyboard(task);
            practice.awaitVerdict();
        }
        Assertions.assertThat(bands(token)).hasSize(task.items().size()).containsOnly("PROBABLE");
    }

    @Test
    void aSentenceThatGetsTheFocusOpens() {
        var question = question(QuestionType.CERTAINTY);
        var token = rounds.learnerWith(List.of(question));
        try (var guest = Guest.at(port, Screen.PHONE).as(token.value())) {
            var practice = PracticePage.open(guest);
            practice.tabToSentence(2);
            Assertions.assertThat(practice.bandsInView(2)).isEqualTo(3);
            Assertions.assertThat(practice.bandsInView(1)).isEqualTo(0);
            guest.page().keyboard().press("ArrowRight");
            guest.page().keyboard().press("ArrowRight");
            Assertions.assertThat(practice.bandsInView(2)).isEqualTo(3);
        }
    }

    @Test
    void onAWideScreenAllBandsAreInViewAtOnce() {
        var question = question(QuestionType.CERTAINTY);
        int items = ((Task.Sorting) question.task()).items().size();
        try (var guest = Guest.at(port, Screen.DESKTOP)
                .as(rounds.learnerWith(List.of(question)).value())) {
            var practice = PracticePage.open(guest);
            for (int item = items; item > 0; item--) {
                practice.sort(item, 2);
            }
            for (int item = 1; item <= items; item++) {
                Assertions.assertThat(practice.bandsInView(item)).isEqualTo(3);
            }
        }
    }

    private Question question(QuestionType type) {
        return rounds.oneOfEachType().stream()
                .filter(question -> question.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private Collection<String> bands(LearnerToken token) {
        var answer = log.ofLearner(learners.identify(token)).getFirst().answer();
        return ((Answer.Sorting) answer).bands().values();
    }
}
