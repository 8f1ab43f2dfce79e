package app.hearsay.ui.article;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class LibraryBrowserTests {

    private static final String SHOWN = ".article-card:visible";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void aWordNarrowsTheLibraryDown(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            guest.open("/article");
            int all = guest.find(SHOWN).count();
            guest.photograph("library").hasNoAccessibilityViolation().fitsTheScreen();

            guest.find("#article-words").fill("vucic");
            assertThat(guest.find(SHOWN)).hasCount(1);
            assertThat(guest.find("[role=status]")).hasText("1 von " + all + " Artikeln");
            guest.photograph("library-found").hasNoAccessibilityViolation().fitsTheScreen();

            guest.find("#article-words").fill("Delfin mit Hut");
            assertThat(guest.find(SHOWN)).hasCount(0);
            assertThat(guest.find("main")).containsText("Probier ein kürzeres oder ein anderes Wort");
            guest.photograph("library-empty")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen()
                    .stayedAtHomeWithoutErrors();

            guest.press(guest.find(".articles-found button"));
            assertThat(guest.find(SHOWN)).hasCount(all);
            assertThat(guest.find("#article-words")).isFocused();
        }
    }

    @Test
    void whatIsLookedForSurvivesReloadingAndComingBack() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            guest.open("/article");
            guest.find("#article-words").fill("vučić");
            guest.press(toggle(guest, "Welt"));
            var address = Pattern.compile(".*/article\\?q=vu%C4%8Di%C4%87&topic=world$");
            assertThat(guest.page()).hasURL(address);

            guest.page().reload();
            assertThat(guest.find(SHOWN)).hasCount(1);
            assertThat(guest.find("#article-words")).hasValue("vučić");
            assertThat(toggle(guest, "Welt")).hasAttribute("aria-pressed", "true");

            guest.press(guest.find(SHOWN).locator("a"));
            assertThat(guest.find("h1")).hasText("Kampf um Kherson");
            guest.page().waitForURL("**/article/*");
            guest.page().goBack();
            assertThat(guest.page()).hasURL(address);
            assertThat(guest.find(SHOWN)).hasCount(1);
            assertThat(guest.find("#article-words")).hasValue("vučić");
            guest.stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void theKeyboardSearchesFiltersAndOpens() {
        try (var guest = Guest.at(port, Screen.DESKTOP)) {
            guest.open("/article");
            var keyboard = guest.page().keyboard();
            guest.find("#article-words").focus();
            keyboard.type("kherson");
            assertThat(guest.find("[role=status]")).containsText(" von ");
            keyboard.press("Tab");
            assertThat(guest.find(".toggles button").first()).isFocused();
            keyboard.press("Space");
            assertThat(guest.find(".toggles button").first()).hasAttribute("aria-pressed", "true");
            keyboard.press("Space");
            assertThat(guest.find(".toggles button").first()).hasAttribute("aria-pressed", "false");
            assertThat(guest.page()).hasURL(Pattern.compile(".*\\?q=kherson$"));
            guest.find(SHOWN).first().locator("a").focus();
            keyboard.press("Enter");
            assertThat(guest.page()).hasURL(Pattern.compile(".*/article/[a-z0-9-]+$"));
        }
    }

    @Test
    void theLibraryIsLight() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            guest.open("/article");
            System.out.printf("Library: %d bytes in %d answers%n", guest.transferred(), guest.answers());
            assertThat(guest.transferred()).isLessThan(200_000L);
        }
    }

    private static Locator toggle(Guest guest, String words) {
        return guest.find(".toggles button").filter(new Locator.FilterOptions().setHasText(words));
    }
}
