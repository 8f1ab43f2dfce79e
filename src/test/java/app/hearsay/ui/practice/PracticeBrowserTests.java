package app.hearsay.ui.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.result.Attempt;
import app.hearsay.result.AttemptLog;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.FixedRounds;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import com.microsoft.playwright.Locator;
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

    private static final String VERDICT = ".feedback .verdict";
    private static final String ONWARD = "[data-onward]";

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
            guest.open("/practice");
            for (var question : questions) {
                ask(guest, question);
                answerByPointer(guest, question);
                explain(guest, question);
                guest.press(guest.find(ONWARD));
            }
            endsInTheSummary(guest, token, questions);
        }
    }

    @Test
    void aWholeRoundOfEveryTypeByKeyboardAlone() {
        var questions = rounds.oneOfEachType();
        var token = rounds.learnerWith(questions);
        try (var guest = Guest.at(port, Screen.DESKTOP).as(token.value())) {
            guest.open("/practice");
            for (var question : questions) {
                guest.find(".card.type-" + typeName(question)).waitFor();
                answerByKeyboard(guest, question);
                assertThat(guest.find(VERDICT)).isFocused();
                guest.page().keyboard().press("Enter");
            }
            endsInTheSummary(guest, token, questions);
        }
    }

    @Test
    void noSolutionIsInTheTrafficBeforeTheAnswer() {
        var questions = rounds.oneOfEachType();
        var token = rounds.learnerWith(questions);
        try (var guest = Guest.at(port, Screen.DESKTOP).as(token.value())) {
            guest.open("/practice");
            for (var question : questions) {
                guest.find(".card.type-" + typeName(question)).waitFor();
                var sent = guest.traffic();
                assertThat(sent)
                        .as("what the server sent before %s is answered", question.id())
                        .doesNotContain(
                                jsonText(question.about().getFirst().why().de()))
                        .doesNotContain(question.id().value());
                optionsDifferOnlyInTextAndPlace(guest, question);
                answerByPointer(guest, question);
                guest.find(VERDICT).waitFor();
                assertThat(guest.traffic())
                        .as("what the server sent once %s is answered", question.id())
                        .contains(jsonText(question.about().getFirst().why().de()));
                guest.press(guest.find(ONWARD));
            }
        }
    }

    @Test
    void anAnsweredQuestionStaysAnsweredAfterReloadBackAndInASecondTab() {
        var questions = rounds.oneOfEachType();
        var token = rounds.learnerWith(questions);
        try (var guest = Guest.at(port, Screen.PHONE).as(token.value())) {
            guest.open("/practice");
            var first = guest.page();
            guest.newTab();
            guest.open("/practice");
            guest.press(guest.find(".option").nth(1));
            var verdict = guest.find(VERDICT).textContent();

            first.locator(".option").nth(0).tap();
            assertThat(first.locator(VERDICT)).hasText(verdict);
            assertThat(first.locator(".feedback .again")).isVisible();

            first.reload();
            assertThat(first.locator(VERDICT)).hasText(verdict);
            var answered = first.url();
            first.locator(ONWARD).tap();
            first.locator(".card:not(.feedback)").waitFor();
            first.waitForURL(address -> !address.equals(answered));
            first.goBack();
            assertThat(first.locator(VERDICT)).hasText(verdict);
        }
        assertThat(attempts(token)).hasSize(1);
    }

    @Test
    void marksAndAnswerSurviveADroppedConnection() {
        var cue = rounds.oneOfEachType().get(1);
        var token = rounds.learnerWith(List.of(cue, rounds.oneOfEachType().get(0)));
        try (var guest = Guest.at(port, Screen.PHONE).as(token.value())) {
            guest.open("/practice");
            guest.pressText(guest.find(".unit > span").first());
            guest.page().reload();
            assertThat(guest.find(".unit input").nth(0)).isChecked();

            guest.context().setOffline(true);
            guest.press(guest.find("[data-hand-in]"));
            assertThat(guest.find("[data-hand-in]")).isVisible();
            guest.context().setOffline(false);
            guest.find(VERDICT).waitFor();
        }
        assertThat(attempts(token)).hasSize(1);
    }

    @Test
    void theHomePageAsksAtOnceAndThePracticeGoesOnFromThere() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            guest.open("/");
            guest.find(".exercise .card").waitFor();
            answerWhateverComes(guest);
            guest.find(VERDICT).waitFor();
            guest.photograph("home-answered").hasNoAccessibilityViolation();
            guest.press(guest.find(ONWARD));
            assertThat(guest.page()).hasURL(Pattern.compile(".*/practice.*"));
            guest.find(".card:not(.feedback)").waitFor();
            assertThat(guest.find("main")).containsText("2 / 10");
        }
    }

    @Test
    void digitsAnswerNothingOnceTheyAreSwitchedOff() {
        var status = rounds.oneOfEachType().getFirst();
        var token = rounds.learnerWith(List.of(status));
        try (var guest = Guest.at(port, Screen.DESKTOP).as(token.value())) {
            guest.open("/practice");
            guest.photograph("settings").hasNoAccessibilityViolation();
            assertThat(digitSwitch(guest)).isChecked();
            guest.press(digitSwitch(guest));
            assertThat(guest.find(".exercise")).hasAttribute("data-keys", "off");
            pressDigitFromNowhere(guest);

            guest.open("/");
            pressDigitFromNowhere(guest);
            assertThat(attempts(token)).isEmpty();

            guest.open("/practice");
            assertThat(digitSwitch(guest)).not().isChecked();
            digitSwitch(guest).focus();
            guest.page().keyboard().press("Space");
            assertThat(guest.find(".exercise")).hasAttribute("data-keys", "on");
            guest.open("/");
            guest.page().keyboard().press("1");
            guest.find(VERDICT).waitFor();
        }
        assertThat(attempts(token)).hasSize(1);
    }

    private static Locator digitSwitch(Guest guest) {
        return guest.find(".settings .switch input").last();
    }

    /// Nothing has the focus, so that a digit would answer if it could.
    private static void pressDigitFromNowhere(Guest guest) {
        guest.page().evaluate("document.activeElement?.blur()");
        guest.page().keyboard().press("1");
        assertThat(guest.find(".option.sent, .feedback")).hasCount(0);
        assertThat(guest.find(".key:visible")).hasCount(0);
    }

    private void ask(Guest guest, Question question) {
        guest.find(".card.type-" + typeName(question)).waitFor();
        guest.photograph("question-" + typeName(question))
                .hasNoAccessibilityViolation()
                .fitsTheScreen();
    }

    private void explain(Guest guest, Question question) {
        assertThat(guest.find(VERDICT)).isFocused();
        guest.photograph("feedback-" + typeName(question))
                .hasNoAccessibilityViolation()
                .fitsTheScreen();
    }

    private void endsInTheSummary(Guest guest, LearnerToken token, List<Question> questions) {
        assertThat(guest.page()).hasURL(Pattern.compile(".*/practice/summary"));
        guest.find("main h1").waitFor();
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

    private static void answerByPointer(Guest guest, Question question) {
        switch (question.task()) {
            case Task.Choice _ -> guest.press(guest.find(".option").first());
            case Task.Marking _ -> {
                guest.pressText(guest.find(".unit > span").first());
                guest.press(guest.find("[data-hand-in]"));
            }
            case Task.Ordering ordering -> {
                for (int i = 0; i < ordering.items().size(); i++) {
                    var open = guest.find(".option:not([data-place])");
                    if (open.count() > 0) {
                        guest.press(open.last());
                    }
                }
                guest.press(guest.find("[data-hand-in]"));
            }
        }
    }

    private static void answerByKeyboard(Guest guest, Question question) {
        var keyboard = guest.page().keyboard();
        switch (question.task()) {
            case Task.Choice _ -> keyboard.press("1");
            case Task.Marking _ -> {
                tabTo(guest, guest.find(".unit input").first());
                keyboard.press("ArrowRight");
                keyboard.press("Space");
                keyboard.press("Enter");
            }
            case Task.Ordering ordering -> {
                for (int i = ordering.items().size(); i > 0; i--) {
                    keyboard.press(String.valueOf(i));
                    if (guest.find("[data-hand-in]").isEnabled()) {
                        break;
                    }
                }
                tabTo(guest, guest.find("[data-hand-in]"));
                keyboard.press("Enter");
            }
        }
    }

    private static void tabTo(Guest guest, Locator target) {
        for (int i = 0; i < 60 && !isFocused(target); i++) {
            guest.page().keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }

    private static void answerWhateverComes(Guest guest) {
        if (guest.find(".unit").count() > 0) {
            guest.pressText(guest.find(".unit > span").first());
        }
        for (int open = guest.find(".option:not([data-place])").count(); open > 0; open--) {
            if (guest.find(".card:not(.feedback) .option:not([data-place])").count() > 0) {
                guest.press(guest.find(".option:not([data-place])").first());
            }
            if (guest.find("[data-order]").count() == 0) {
                break;
            }
        }
        if (guest.find("[data-hand-in]").count() > 0) {
            guest.press(guest.find("[data-hand-in]").first());
        }
    }

    /// Whatever tells the right option apart would be seen here: the markup of all is the same without text and place.
    private static void optionsDifferOnlyInTextAndPlace(Guest guest, Question question) {
        var icons = question.type() == QuestionType.STATUS ? ".status-icon, .icon, svg" : "no-icon";
        for (var alike : List.of(".option", ".unit:not(.in-mark)", ".unit.in-mark")) {
            var shapes = (List<?>) guest.find(alike).evaluateAll("""
                    (all, icons) => [...new Set(all.map(element => {
                        const copy = element.cloneNode(true);
                        copy.querySelectorAll(icons).forEach(icon => icon.remove());
                        copy.querySelectorAll('*').forEach(each => { if (!each.children.length) each.textContent = ''; });
                        return copy.outerHTML.replace(/="-?\\d+"/g, '=""');
                    }))]
                    """, icons);
            assertThat(shapes).as("shapes of %s in %s", alike, question.id()).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(guest.find(".option, .unit").count())
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
