package app.hearsay.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.question.Wording;
import app.hearsay.statement.Rule;
import app.hearsay.ui.home.HomePage;
import app.hearsay.ui.practice.PracticePage;
import app.hearsay.ui.setup.SetupPage;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Choosing the language of the texts, with German and English articles.
@BrowserTest
@Import(BilingualShelf.class)
class TextLanguageBrowserTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void aLearnersChoiceIsRemembered(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            var home = HomePage.open(guest);
            assertThat(home.selection().heading()).containsText("Deutsch");
            home.selection().unfold();
            guest.photograph("language-home").hasNoAccessibilityViolation().fitsTheScreen();
            home.selection().chooseTexts("English");
            assertThat(home.selection().heading()).containsText("English");
            assertThat(home.textsIn("en")).not().hasCount(0);
            assertThat(home.textsIn("de")).hasCount(0);

            var formula = Wording.rule(Rule.WUERDE, Locale.ENGLISH).in(Locale.GERMAN);
            assertThat(guest.open("/rules/wuerde").page().locator("main")).containsText(formula);

            var practice = PracticePage.open(guest).selection();
            assertThat(practice.heading()).containsText("English");
            practice.unfold();
            practice.chooseEverything();
            assertThat(practice.heading()).containsText("Deutsch");
            guest.stayedAtHomeWithoutErrors();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void aHostChoosesForTheClass(Screen screen) {
        try (var guest = Guest.at(port, screen, Locale.UK.toLanguageTag())) {
            var setup = SetupPage.open(guest);
            assertThat(setup.chosenArticles()).hasCount(4);
            assertThat(setup.shownArticles()).hasCount(4);
            assertThat(setup.count()).containsText("in 4 articles");
            guest.photograph("language-host").hasNoAccessibilityViolation().fitsTheScreen();

            setup.unfoldQuestions();
            setup.awaitQuestions();
            assertThat(setup.shownPicks("de")).hasCount(0);
            setup.pickFirstShownQuestion();
            setup.chooseTexts("de");
            assertThat(setup.pickedQuestions()).hasCount(0);
            assertThat(setup.shownPicks("en")).hasCount(0);
            assertThat(setup.chosenArticlesIn("en")).hasCount(0);
            assertThat(setup.chosenArticlesIn("de")).not().hasCount(0);

            setup.pressLevel(1);
            setup.chooseTexts("en");
            assertThat(setup.chosenArticlesIn("de")).hasCount(0);
            assertThat(setup.chosenArticlesOutsideLevel(1)).hasCount(0);
            guest.stayedAtHomeWithoutErrors();
        }
    }
}
