package app.hearsay.ui.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Selection;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.host.HostPage.Stage;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class SetupBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    Catalog catalog;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void choosesArticlesByTopicAndLevelOrOneByOne(Screen screen) {
        var german = catalog.articles(catalog.forReader(Selection.ALL, Locale.GERMAN));
        int all = german.size();
        try (var guest = Guest.at(port, screen)) {
            var setup = SetupPage.open(guest);
            assertThat(setup.chosenArticles()).hasCount(all);
            assertThat(setup.count())
                    .containsText(String.format(
                            Locale.GERMAN,
                            "%,d Fragen in %d Artikeln",
                            catalog.questionsAbout(german).size(),
                            all));
            guest.photograph("host-choice").hasNoAccessibilityViolation().fitsTheScreen();

            setup.pressLevel(2);
            assertThat(setup.articlesLeftOutOfLevel(2, "de")).hasCount(0);
            assertThat(setup.chosenArticlesOutsideLevel(2)).hasCount(0);
            setup.pressTopic("WORLD");
            assertThat(setup.chosenArticlesOutsideTopic("WORLD")).hasCount(0);
            guest.photograph("host-choice-made").hasNoAccessibilityViolation();

            int other = catalog.articles().stream()
                    .filter(article -> german.contains(article.id()))
                    .map(catalog::level)
                    .filter(level -> level != 2)
                    .findFirst()
                    .orElseThrow();
            setup.pressLevel(2);
            setup.pressLevel(other);
            setup.pressTopic("WORLD");
            setup.pressLevel(other);
            assertThat(setup.chosenArticles()).hasCount(all);
            setup.pressTopic("WORLD");
            setup.pressFirstArticle();
            assertThat(setup.pressedChips()).hasCount(0);
            guest.stayedAtHomeWithoutErrors();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE_DARK", "DESKTOP"})
    void choosesWhatASearchShowsAllOfItOrNone(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            var setup = SetupPage.open(guest);
            int all = setup.shownArticles().count();
            setup.tickNone();
            assertThat(setup.chosenArticles()).hasCount(0);
            assertThat(setup.count()).containsText("Keine Frage in keinem Artikel");
            setup.search("  AMPEL geschichte ");
            assertThat(setup.shownArticles()).hasCount(2);
            setup.tickAll();
            assertThat(setup.chosenArticles()).hasCount(2);
            guest.photograph("host-search").hasNoAccessibilityViolation().fitsTheScreen();
            setup.search("kein solches Wort");
            assertThat(setup.shownArticles()).hasCount(0);
            assertThat(setup.nothingFound()).hasText("Nichts gefunden. Versuch ein anderes Wort.");
            setup.search("");
            assertThat(setup.shownArticles()).hasCount(all);
            assertThat(setup.nothingFound()).isEmpty();
            assertThat(setup.chosenArticles()).hasCount(2);
            assertThat(setup.openRoom().stage(Stage.LOBBY)).isVisible();
            guest.stayedAtHomeWithoutErrors();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP"})
    void opensARoomWithFirstSteps(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            var setup = SetupPage.open(guest);
            setup.chooseFirstSteps();
            assertThat(setup.articles().first()).isDisabled();
            assertThat(setup.chips().first()).isDisabled();
            guest.photograph("host-first-steps").hasNoAccessibilityViolation();
            assertThat(setup.openRoom().stage(Stage.LOBBY)).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void plansALessonOfGivenLengthAndSaysHowLongItTakes(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            var setup = SetupPage.open(guest);
            assertThat(setup.estimate()).hasText("10 Fragen, etwa 25 Minuten");
            assertThat(setup.pressedPreset()).hasCount(0);
            setup.choosePreset(90);
            assertThat(setup.estimate()).hasText(Pattern.compile("20 Fragen, etwa (80|85|90) Minuten"));
            assertThat(setup.pressedPreset()).hasText("90 Minuten");
            guest.photograph("host-length").hasNoAccessibilityViolation().fitsTheScreen();
            setup.choose("talk", "60");
            assertThat(setup.estimate()).hasText(Pattern.compile("20 Fragen, etwa (40|45|50) Minuten"));
            assertThat(setup.pressedPreset()).hasCount(0);
            setup.choose("count", "5");
            assertThat(setup.estimate()).hasText("5 Fragen, etwa 15 Minuten");
            setup.tickNone();
            assertThat(setup.estimate()).hasText("Noch ist keine Frage dabei.");
            setup.chooseFirstSteps();
            assertThat(setup.estimate()).hasText("10 Fragen, etwa 25 Minuten");
            guest.stayedAtHomeWithoutErrors();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE_DARK", "DESKTOP"})
    void itsAddressOpensItAgainForAnybody(Screen screen) {
        try (var teacher = Guest.at(port, screen);
                var colleague = Guest.at(port, screen, "en-GB")) {
            var setup = SetupPage.open(teacher);
            setup.choose("count", "15");
            setup.unfoldRules();
            setup.choose("clock", "60");
            setup.choose("teams", "3");
            setup.pressFirstArticle();
            teacher.page().waitForURL(Pattern.compile("without="));
            var address = setup.copyButton().getAttribute("data-copy");
            assertThat(teacher.page()).hasURL(address);
            teacher.photograph("host-sharing").hasNoAccessibilityViolation().fitsTheScreen();

            var theirs = SetupPage.open(colleague, address.split("\\?")[1]);
            assertThat(theirs.misunderstood()).hasCount(0);
            assertThat(theirs.chosen("count")).hasValue("15");
            assertThat(theirs.chosen("clock")).hasValue("60");
            assertThat(theirs.chosen("teams")).hasValue("3");
            assertThat(theirs.chosen("language")).hasValue("de");
            assertThat(theirs.chosenArticles()).hasCount(setup.chosenArticles().count());
            teacher.stayedAtHomeWithoutErrors();
            colleague.stayedAtHomeWithoutErrors();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void saysInOneLineThatItDoesNotUnderstandAnAddress(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            var setup = SetupPage.open(guest, "count=77&clock=%3Cb%3E&article=%2e%2e%2fsecret&x=%00&talk=180");
            assertThat(setup.misunderstood())
                    .hasText("Einen Teil der Adresse kennt diese Seite nicht. Dort gilt das Übliche.");
            assertThat(setup.chosen("count")).hasValue("10");
            assertThat(setup.chosen("talk")).hasValue("180");
            guest.photograph("host-misunderstood").hasNoAccessibilityViolation().fitsTheScreen();
            assertThat(setup.openRoom().stage(Stage.LOBBY)).isVisible();
        }
    }
}
