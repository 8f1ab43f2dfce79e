package app.hearsay.ui.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.Practice;
import app.hearsay.round.Programme;
import app.hearsay.round.Programmes;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.home.HomePage;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class SelectionBrowserTests {

    private static final Article.Id KHERSON = new Article.Id("kampf-um-kherson");

    @LocalServerPort
    int port;

    @Autowired
    Practice practice;

    @Autowired
    Learners learners;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE_DARK", "DESKTOP"})
    void choosesOnTheFirstPageAndIsRemembered(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            var home = HomePage.open(guest);
            assertThat(home.selection().heading()).containsText("Deutsch");
            guest.photograph("selection-closed");
            home.selection().unfold();
            home.selection().choose("Welt");
            home.selection().choose("Stufe 2");
            assertThat(home.selection().chosen()).hasCount(2);
            assertThat(home.selection().heading()).containsText("Welt, Stufe 2");
            assertThat(home.card()).isVisible();
            guest.photograph("selection-home").hasNoAccessibilityViolation().fitsTheScreen();

            var inPractice = PracticePage.open(guest).selection();
            assertThat(inPractice.heading()).containsText("Welt, Stufe 2");
            inPractice.unfold();
            guest.photograph("selection-practice").hasNoAccessibilityViolation().fitsTheScreen();
            inPractice.chooseEverything();
            assertThat(inPractice.chosen()).hasCount(0);
            assertThat(inPractice.heading()).containsText("Deutsch");

            var summary = SummaryPage.open(guest);
            assertThat(summary.selection().heading()).containsText("Deutsch");
            guest.hasNoAccessibilityViolation().stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void aChoiceMadeByKeyboardLeavesTheRoundThatHasBegunAlone() {
        var token = askedForAStatusFirst(Programmes.ofReaders(Locale.GERMAN));
        try (var guest = Guest.at(port, Screen.DESKTOP).as(token.value())) {
            var practice = PracticePage.open(guest);
            practice.answer(1);
            practice.awaitVerdict();
            practice.goOn();
            practice.prompt().waitFor();
            var second = practice.prompt().textContent();
            var selection = HomePage.open(guest).selection();
            selection.heading().focus();
            guest.pressKey("Enter");
            selection.hint().waitFor();
            guest.pressKey("Tab");
            guest.pressKey("Space");
            assertThat(selection.chosen()).hasCount(1);
            assertThat(selection.chosen()).isFocused();
            assertThat(selection.hint()).containsText("nächsten Runde");
            practice = PracticePage.open(guest);
            assertThat(practice.figures()).containsText("2 / 10");
            assertThat(practice.prompt()).hasText(second);
        }
    }

    @Test
    void anArticleIsPractisedByItsAddressAlsoAfterAReloadAndInASecondTab() {
        var token = askedForAStatusFirst(new Programme.OneArticle(KHERSON));
        try (var guest = Guest.at(port, Screen.PHONE).as(token.value())) {
            var practice = PracticePage.openArticle(guest, KHERSON);
            assertThat(practice.passageTitle()).containsText("Kampf um Kherson");
            var asked = practice.exercise().textContent();
            guest.newTab();
            practice = PracticePage.openArticle(guest, KHERSON);
            assertThat(practice.exercise()).hasText(asked);
            practice.answer(1);
            practice.awaitVerdict();
            practice.goOn();
            assertThat(practice.figures()).containsText("2 / 10");
            guest.page().waitForURL("**/practice/2*");
            guest.reload();
            assertThat(practice.figures()).containsText("2 / 10");
            assertThat(practice.passageTitle()).containsText("Kampf um Kherson");
            guest.page().goBack();
            assertThat(practice.figures()).containsText("1 / 10");
            assertThat(practice.verdict()).isVisible();
            guest.stayedAtHomeWithoutErrors();
        }
    }

    /// Somebody new whose first question can be answered by one press.
    private LearnerToken askedForAStatusFirst(Programme.Personal wish) {
        return Stream.generate(() -> Tokens.fresh())
                .filter(token -> practice.current(learners.identify(token), wish)
                        .round()
                        .questions()
                        .getFirst()
                        .value()
                        .startsWith("status:"))
                .findFirst()
                .orElseThrow();
    }
}
