package app.hearsay.ui.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.Checks;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.HandedIn;
import app.hearsay.result.Occasion;
import app.hearsay.statement.Status;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A learner is offered a check, takes it or not, and sees what came out; and is told what is due.
@BrowserTest
class CheckBrowserTests {

    private static final int LENGTH = 12;

    /// Of all words in pictures, in pixels of the screen.
    private static final String SMALLEST_TYPE = """
            () => Math.min(...[...document.querySelectorAll('.check-results svg text')].map(
                words => parseFloat(getComputedStyle(words).fontSize) * words.getScreenCTM().a))
            """;

    /// How many pairs of words in pictures lie over each other, and how many words reach out of their card.
    private static final String OVERLAPS = """
            () => [...document.querySelectorAll('.check-results svg')].map(svg => {
                const boxes = [...svg.querySelectorAll('text')].map(words => words.getBoundingClientRect());
                const card = svg.closest('.panel-card').getBoundingClientRect();
                const over = (one, other) => one.left < other.right && other.left < one.right
                    && one.top + 4 < other.bottom && other.top + 4 < one.bottom;
                return boxes.filter((one, i) => boxes.slice(i + 1).some(other => over(one, other))
                    || one.left < card.left || one.right > card.right).length;
            }).reduce((sum, each) => sum + each, 0)
            """;

    @LocalServerPort
    int port;

    @Autowired
    Checks checks;

    @Autowired
    Learners learners;

    @Autowired
    Catalog catalog;

    @Autowired
    AttemptLog log;

    @Autowired
    Clock clock;

    private final LearnerToken token = Tokens.fresh();

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void leadsFromTheOfferToTheResults(Screen screen) {
        try (var guest = Guest.at(port, screen).as(token.value())) {
            var check = CheckPage.offered(guest);
            assertThat(check.offer()).containsText("Zwölf Fragen");
            guest.photograph("check-offer").hasNoAccessibilityViolation().fitsTheScreen();
            check.accept();
            assertThat(check.heading()).containsText("Was kannst du schon?");
            guest.photograph("check-start").hasNoAccessibilityViolation().fitsTheScreen();
            check.begin();
            for (int place = 1; place <= LENGTH; place++) {
                assertThat(check.heading()).containsText("Frage %d von 12".formatted(place));
                assertThat(check.feedback()).hasCount(0);
                if (place == 1) {
                    guest.photograph("check-question")
                            .hasNoAccessibilityViolation()
                            .fitsTheScreen();
                }
                check.answerAndGoOn(
                        1 + place % 4, place < LENGTH ? "Frage %d von 12".formatted(place + 1) : "Das kam heraus");
            }
            assertThat(check.pictures()).hasCount(3);
            guest.photograph("check-first-result").hasNoAccessibilityViolation().fitsTheScreen();
            CheckPage.offered(guest);
            assertThat(check.offer()).hasCount(0);
            guest.stayedAtHomeWithoutErrors();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE_DARK", "DESKTOP"})
    void showsBeforeAndAfter(Screen screen) {
        takeCheck(2);
        practise();
        takeCheck(8);
        try (var guest = Guest.at(port, screen).as(token.value())) {
            var check = CheckPage.open(guest);

            assertThat(check.heading()).containsText("Das kam heraus");
            assertThat(check.pictures()).hasCount(3);
            assertThat(check.content()).containsText("Nach fünfzig Antworten");
            // Its interval lies on both sides.
            assertThat(check.content()).containsText("zeigen so wenige Fragen nicht");
            Assertions.assertThat((double) guest.page().evaluate(SMALLEST_TYPE)).isGreaterThanOrEqualTo(16);
            Assertions.assertThat(guest.page().evaluate(OVERLAPS)).isEqualTo(0);
            guest.photograph("check-results")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen()
                    .stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void isNotOfferedAgainToWhoeverDeclined() {
        try (var guest = Guest.at(port, Screen.PHONE).as(token.value())) {
            var check = CheckPage.offered(guest);
            check.declineOffer();
            assertThat(check.offer()).hasCount(0);

            guest.reload();

            assertThat(check.card()).isVisible();
            assertThat(check.offer()).hasCount(0);
        }
    }

    @Test
    void leadsHomeWhoeverDeclinesAfterReading() {
        try (var guest = Guest.at(port, Screen.PHONE).as(token.value())) {
            var check = CheckPage.open(guest);
            check.decline();

            assertThat(check.card()).isVisible();
            assertThat(check.offer()).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void tellsWhatIsDue(Screen screen) {
        miss();
        try (var guest = Guest.at(port, screen).as(token.value())) {
            var home = CheckPage.offered(guest);

            assertThat(home.notes().first())
                    .containsText("Heute zu wiederholen: eine Regel und eine Verwechslung, etwa 2 Minuten.");
            guest.photograph("due").hasNoAccessibilityViolation().fitsTheScreen();
        }
    }

    /// @param right so many of them, the others are called the newsroom's own, or speculation
    private void takeCheck(int right) {
        var check = checks.due(learner(), Locale.GERMAN).orElseThrow();
        for (int i = 0; i < LENGTH; i++) {
            var question = check.questions().get(i);
            var other = question.expected().equals(Optional.of(Status.OWN_ASSERTION))
                    ? Status.SPECULATION
                    : Status.OWN_ASSERTION;
            checks.submit(
                    token,
                    check.moment(),
                    question.id(),
                    i < right ? question.task().rightAnswer() : new Answer.Choice(other.name()),
                    Duration.ofSeconds(5));
        }
    }

    private void practise() {
        catalog.questions().stream()
                .limit(50)
                .forEach(question -> log(question, question.task().rightAnswer()));
    }

    private void miss() {
        var claim = catalog.questions().stream()
                .filter(question -> question.expected().equals(Optional.of(Status.CLAIM))
                        && question.asked().alternatives().isEmpty())
                .findFirst()
                .orElseThrow();
        log(claim, new Answer.Choice(Status.SPECULATION.name()));
    }

    private void log(Question question, Answer answer) {
        var handedIn = new HandedIn(
                learners.ensure(token),
                new Occasion.FirstVote(UUID.randomUUID()),
                question,
                answer,
                Optional.empty(),
                Duration.ofSeconds(5));
        log.record(((HandedIn.Result.Graded) handedIn.grade()).attempt(clock.instant()));
    }

    private Learner.Id learner() {
        return learners.identify(token);
    }
}
