package app.hearsay.ui.article;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class LibraryBrowserTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void aWordNarrowsTheLibraryDown(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            var library = LibraryPage.openWhole(guest);
            int all = library.shown().count();
            guest.photograph("library").hasNoAccessibilityViolation().fitsTheScreen();

            library.lookFor("vucic");
            assertThat(library.shown()).hasCount(1);
            assertThat(library.found()).hasText("1 von " + all + " Artikeln");
            guest.photograph("library-found").hasNoAccessibilityViolation().fitsTheScreen();

            library.lookFor("Delfin mit Hut");
            assertThat(library.shown()).hasCount(0);
            assertThat(library.content()).containsText("Probier ein kürzeres oder ein anderes Wort");
            guest.photograph("library-empty")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen()
                    .stayedAtHomeWithoutErrors();

            library.startOver();
            assertThat(library.shown()).hasCount(all);
            assertThat(library.words()).isFocused();
        }
    }

    @Test
    void whatIsLookedForSurvivesReloadingAndComingBack() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            var library = LibraryPage.open(guest);
            library.lookFor("vučić");
            library.press("Welt");
            var address = Pattern.compile(".*/article\\?q=vu%C4%8Di%C4%87&topic=world$");
            assertThat(guest.page()).hasURL(address);

            guest.page().reload();
            assertThat(library.shown()).hasCount(1);
            assertThat(library.words()).hasValue("vučić");
            assertThat(library.toggle("Welt")).hasAttribute("aria-pressed", "true");

            var article = library.openTheArticle();
            assertThat(article.title()).hasText("Kampf um Kherson");
            guest.page().waitForURL("**/article/*");
            guest.page().goBack();
            assertThat(guest.page()).hasURL(address);
            assertThat(library.shown()).hasCount(1);
            assertThat(library.words()).hasValue("vučić");
            guest.stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void theKeyboardSearchesFiltersAndOpens() {
        try (var guest = Guest.at(port, Screen.DESKTOP)) {
            var library = LibraryPage.open(guest);
            var keyboard = guest.page().keyboard();
            library.words().focus();
            keyboard.type("kherson");
            assertThat(library.found()).containsText(" von ");
            guest.pressKey("Tab");
            assertThat(library.firstToggle()).isFocused();
            assertThat(library.firstToggle()).hasText("Deutsch");
            assertThat(library.firstToggle()).hasAttribute("aria-pressed", "true");
            guest.pressKey("Space");
            assertThat(library.firstToggle()).hasAttribute("aria-pressed", "false");
            guest.pressKey("Space");
            assertThat(library.firstToggle()).hasAttribute("aria-pressed", "true");
            assertThat(guest.page()).hasURL(Pattern.compile(".*\\?q=kherson$"));
            library.firstArticle().focus();
            guest.pressKey("Enter");
            assertThat(guest.page()).hasURL(Pattern.compile(".*/article/[a-z0-9-]+$"));
        }
    }

    /// A list to look through: five articles a screen of 740 pixels.
    @Test
    void aPhoneShowsFiveArticlesAtOnce() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            var library = LibraryPage.open(guest);
            double each = library.height() / library.shown().count();
            System.out.printf("Library: %.0f pixels an article on a phone%n", each);
            assertThat(each).isLessThanOrEqualTo(740 / 5.0);
        }
    }

    @Test
    void aPhoneShowsAnArticleWithoutScrolling() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            var first = LibraryPage.open(guest).firstArticle();
            assertThat(first).isInViewport(new IsInViewportOptions().setRatio(1));
            guest.fitsTheScreen();
        }
    }

    @Test
    void theLibraryIsLight() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            LibraryPage.open(guest);
            System.out.printf("Library: %d bytes in %d answers%n", guest.transferred(), guest.answers());
            assertThat(guest.transferred()).isLessThan(200_000L);
        }
    }
}
