package app.hearsay.ui.question;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.Rules;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.FixedRounds;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.host.HostPage;
import app.hearsay.ui.practice.PracticePage;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// The rest of a text is one tap or one key away, for a learner and for a class.
@BrowserTest
@Import(FixedRounds.class)
class FoldBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    FixedRounds rounds;

    @Autowired
    Catalog catalog;

    @Autowired
    School school;

    @Test
    void opensAndClosesByATapAndByAKey() {
        var question = foldedTwice();
        var token = rounds.learnerWith(List.of(question));
        try (var guest = Guest.at(port, Screen.PHONE).as(token.value())) {
            var practice = PracticePage.open(guest);
            assertThat(practice.folds()).hasCount(2);
            assertThat(practice.foldedAway().first()).isHidden();

            guest.press(practice.folds().first());

            assertThat(practice.foldedAway().first()).isVisible();
            assertThat(practice.folds().first()).isFocused();
            assertThat(practice.folds().first()).hasAttribute("aria-expanded", "true");
            assertThat(practice.folds().last()).isHidden();
            guest.photograph("unfolded").hasNoAccessibilityViolation().fitsTheScreen();

            guest.pressKey("Enter");

            assertThat(practice.foldedAway().first()).isHidden();
            assertThat(practice.folds().last()).isVisible();
            assertThat(practice.verdict()).hasCount(0);
            guest.stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void theQuestionStaysOnTopWhileTheWholeTextPassesBelow() {
        var token = rounds.learnerWith(List.of(foldedTwice()));
        try (var guest = Guest.at(port, Screen.PHONE).as(token.value())) {
            guest.page().setViewportSize(360, 600);
            var practice = PracticePage.open(guest);
            guest.press(practice.folds().first());
            guest.page().evaluate("window.scrollBy({top: 150, behavior: 'instant'})");

            assertThat(((Number) guest.page().evaluate("scrollY")).doubleValue())
                    .isGreaterThan(140);
            assertThat(Objects.requireNonNull(practice.prompt().boundingBox()).y)
                    .isBetween(0.0, 30.0);
        }
    }

    /// Each label says what it means, also the one that the answers would cover.
    @Test
    void theMeaningOfTheLabelsLiesAboveTheAnswers() {
        var token = rounds.learnerWith(List.of(foldedTwice()));
        try (var guest = Guest.at(port, Screen.PHONE).as(token.value())) {
            var practice = PracticePage.open(guest);

            guest.press(practice.help());

            assertThat(practice.meanings()).hasCount(4);
            for (var meaning : practice.meanings().all()) {
                assertThat((boolean) meaning.evaluate("""
                        element => {
                            element.scrollIntoView({block: 'nearest'});
                            const {left, top, width, height} = element.getBoundingClientRect();
                            const there = document.elementFromPoint(left + width / 2, top + height / 2);
                            return element.contains(there);
                        }
                        """))
                        .as(meaning.textContent())
                        .isTrue();
            }
            guest.photograph("meanings").hasNoAccessibilityViolation();
        }
    }

    @Test
    void opensOnTheWallWhichStillFits() {
        var host = Tokens.fresh();
        var room = Classroom.open(school, host, Rules.suggested(), List.of(foldedTwice()));
        room.goOn(1);
        try (var guest = Guest.at(port, Screen.DESKTOP).as(host.value())) {
            guest.page().setViewportSize(1920, 1080);
            var wall = HostPage.open(guest, room);
            wall.awaitStage(HostPage.Stage.READING);

            guest.press(wall.folds().first());

            assertThat(wall.foldedAway().first()).isVisible();
            guest.photograph("host-unfolded").hasNoAccessibilityViolation();
            assertThat((int) guest.page().evaluate("document.documentElement.scrollHeight - innerHeight"))
                    .isLessThanOrEqualTo(0);
            guest.pressKey("PageDown");
            wall.awaitStage(HostPage.Stage.QUESTION);
            guest.stayedAtHomeWithoutErrors();
        }
    }

    /// The longest that goes on before and after its excerpt.
    private Question foldedTwice() {
        return catalog.questions().stream()
                .filter(question -> question.type() == QuestionType.STATUS)
                .filter(question -> {
                    var passage = question.passages().getFirst();
                    var stretches = passage.excerpt().stretches();
                    return stretches.size() == 1
                            && stretches.getFirst().start() > passage.shown().start()
                            && stretches.getFirst().end() < passage.shown().end();
                })
                .max(Comparator.comparingInt((Question question) ->
                                question.passages().getFirst().shown().length())
                        .thenComparing(Question::id))
                .orElseThrow();
    }
}
