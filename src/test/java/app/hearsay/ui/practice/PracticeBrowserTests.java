package app.hearsay.ui.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.question.Question;
import app.hearsay.result.Attempt;
import app.hearsay.result.AttemptLog;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.FixedRounds;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.home.HomePage;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@BrowserTest
@Import(FixedRounds.class)
class PracticeBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    FixedRounds rounds;

    @Autowired
    Learners learners;

    @Autowired
    AttemptLog log;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aWholeRoundOfEveryTypeByMouseOrTouch(Screen screen) {
        var questions = rounds.oneOfEachType();
        var token = rounds.learnerWith(questions);
        try (var guest = Guest.at(port, screen).as(token.value())) {
            var practice = PracticePage.open(guest);
            for (var question : questions) {
                practice.awaitQuestion(question.type());
                isPresentable(guest, "question-" + typeName(question));
                practice.answerByPointer(question.task());
                assertThat(practice.verdict()).isFocused();
                isPresentable(guest, "feedback-" + typeName(question));
                practice.goOn();
            }
            endsInTheSummary(guest, token, questions);
        }
    }

    @Test
    void aWholeRoundOfEveryTypeByKeyboardAlone() {
        var questions = rounds.oneOfEachType();
        var token = rounds.learnerWith(questions);
        try (var guest = Guest.at(port, Screen.DESKTOP).as(token.value())) {
            var practice = PracticePage.open(guest);
            for (var question : questions) {
                practice.awaitQuestion(question.type());
                practice.answerByKeyboard(question.task());
                assertThat(practice.verdict()).isFocused();
                practice.goOnByKey();
            }
            endsInTheSummary(guest, token, questions);
        }
    }

    @Test
    void noSolutionIsInTheTrafficBeforeTheAnswer() {
        var questions = rounds.oneOfEachType();
        var token = rounds.learnerWith(questions);
        try (var guest = Guest.at(port, Screen.DESKTOP).as(token.value())) {
            var practice = PracticePage.open(guest);
            for (var question : questions) {
                practice.awaitQuestion(question.type());
                var sent = guest.traffic();
                assertThat(sent)
                        .as("what the server sent before %s is answered", question.id())
                        .doesNotContain(
                                jsonText(question.about().getFirst().why().de()))
                        .doesNotContain(question.id().value());
                answersDifferOnlyInTextAndPlace(practice, question);
                practice.answerByPointer(question.task());
                practice.awaitVerdict();
                assertThat(guest.traffic())
                        .as("what the server sent once %s is answered", question.id())
                        .contains(jsonText(question.about().getFirst().why().de()));
                practice.goOn();
            }
        }
    }

    @Test
    void anAnsweredQuestionStaysAnsweredAfterReloadBackAndInASecondTab() {
        var questions = rounds.oneOfEachType();
        var token = rounds.learnerWith(questions);
        try (var guest = Guest.at(port, Screen.PHONE).as(token.value())) {
            var first = PracticePage.open(guest);
            guest.newTab();
            var second = PracticePage.open(guest);
            second.answer(2);
            var verdict = second.verdict().textContent();

            first.answer(1);
            assertThat(first.verdict()).hasText(verdict);
            assertThat(first.answeredBefore()).isVisible();

            first.tab().reload();
            assertThat(first.verdict()).hasText(verdict);
            var answered = first.tab().url();
            first.goOn();
            first.awaitNextQuestion();
            first.tab().waitForURL(address -> !address.equals(answered));
            first.tab().goBack();
            assertThat(first.verdict()).hasText(verdict);
        }
        assertThat(attempts(token)).hasSize(1);
    }

    @Test
    void marksAndAnswerSurviveADroppedConnection() {
        var cue = rounds.oneOfEachType().get(1);
        var token = rounds.learnerWith(List.of(cue, rounds.oneOfEachType().get(0)));
        try (var guest = Guest.at(port, Screen.PHONE).as(token.value())) {
            var practice = PracticePage.open(guest);
            practice.pressMark(1);
            practice.tab().reload();
            assertThat(practice.mark(1)).isChecked();

            guest.context().setOffline(true);
            practice.handIn();
            assertThat(practice.handInButtons()).isVisible();
            guest.context().setOffline(false);
            practice.awaitVerdict();
        }
        assertThat(attempts(token)).hasSize(1);
    }

    @Test
    void theHomePageAsksAtOnceAndThePracticeGoesOnFromThere() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            var home = HomePage.open(guest);
            home.card().waitFor();
            // Seen before anybody scrolls: after the first answer it is too late.
            assertThat(home.checkOffer()).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            home.answerAnyhow();
            // It is for those who have not answered yet.
            assertThat(home.checkOffer()).hasCount(0);
            guest.photograph("home-answered").hasNoAccessibilityViolation();
            home.goOn();
            assertThat(guest.page()).hasURL(Pattern.compile(".*/practice.*"));
            var practice = new PracticePage(guest);
            practice.awaitNextQuestion();
            assertThat(practice.content()).containsText("2 / 10");
        }
    }

    @Test
    void digitsAnswerNothingOnceTheyAreSwitchedOff() {
        var status = rounds.oneOfEachType().getFirst();
        var token = rounds.learnerWith(List.of(status));
        try (var guest = Guest.at(port, Screen.DESKTOP).as(token.value())) {
            var practice = PracticePage.open(guest);
            guest.photograph("settings").hasNoAccessibilityViolation();
            assertThat(practice.digitSwitch()).isChecked();
            practice.switchDigits();
            assertThat(practice.exercise()).hasAttribute("data-keys", "off");
            digitsAnswerNothingOn(practice);

            digitsAnswerNothingOn(HomePage.open(guest));
            assertThat(attempts(token)).isEmpty();

            practice = PracticePage.open(guest);
            assertThat(practice.digitSwitch()).not().isChecked();
            practice.digitSwitch().focus();
            guest.pressKey("Space");
            assertThat(practice.exercise()).hasAttribute("data-keys", "on");
            var home = HomePage.open(guest);
            guest.pressKey("1");
            home.awaitVerdict();
        }
        assertThat(attempts(token)).hasSize(1);
    }

    private static void digitsAnswerNothingOn(ExercisePage page) {
        page.pressDigitFromNowhere(1);
        assertThat(page.answered()).hasCount(0);
        assertThat(page.shownDigits()).hasCount(0);
    }

    private static void isPresentable(Guest guest, String name) {
        guest.photograph(name).hasNoAccessibilityViolation().fitsTheScreen();
    }

    private void endsInTheSummary(Guest guest, LearnerToken token, List<Question> questions) {
        assertThat(guest.page()).hasURL(Pattern.compile(".*/practice/summary"));
        new SummaryPage(guest).awaitHeading();
        guest.photograph("summary")
                .hasNoAccessibilityViolation()
                .fitsTheScreen()
                .stayedAtHomeWithoutErrors();
        assertThat(attempts(token).stream().map(Attempt::question))
                .containsExactlyElementsOf(questions.stream().map(Question::id).toList());
        guest.open("/progress")
                .photograph("progress")
                .hasNoAccessibilityViolation()
                .fitsTheScreen();
    }

    private List<Attempt> attempts(LearnerToken token) {
        return log.ofLearner(learners.identify(token));
    }

    /// Whatever tells the right answer apart would be seen here: the markup of all is the same without text and place.
    private static void answersDifferOnlyInTextAndPlace(PracticePage practice, Question question) {
        practice.shapesOfAnswers(question.type())
                .forEach((kind, shapes) -> assertThat(shapes)
                        .as("shapes of %s in %s", kind, question.id())
                        .hasSizeLessThanOrEqualTo(1));
        assertThat(practice.answers().count())
                .as("options of %s", question.id())
                .isGreaterThan(1);
    }

    private static String jsonText(String text) {
        return text.substring(0, Math.min(40, text.length())).replace("\"", "\\\"");
    }

    private static String typeName(Question question) {
        return question.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
