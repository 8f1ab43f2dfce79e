package app.hearsay.ui.article;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class ArticleBrowserTests {

    private static final String KATAR = "/article/gespraeche-in-katar";

    @LocalServerPort
    int port;

    @Autowired
    Catalog catalog;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void anOpenStatementShowsItsCuesAndWhatItDenies(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            guest.open(KATAR);
            guest.pressText(guest.find("#s06"));
            var detail = guest.find(".detail:not([hidden])");
            assertThat(detail).containsText("Dementi");
            assertThat(detail).containsText("Maria Sacharowa");
            assertThat(guest.find(".lit").first()).hasText("erklärte dazu");
            guest.photograph("article-katar-s06")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen()
                    .stayedAtHomeWithoutErrors();

            guest.press(detail.locator("[data-jump]").first());
            assertThat(guest.page()).hasURL(Pattern.compile(".*#s04"));
        }
    }

    @Test
    void theKeyboardOpensWalksAndClosesStatements() {
        try (var guest = Guest.at(port, Screen.DESKTOP)) {
            guest.open(KATAR);
            var keyboard = guest.page().keyboard();
            guest.find("#s06").focus();
            keyboard.press("Enter");
            assertThat(guest.page()).hasURL(Pattern.compile(".*#s06"));
            keyboard.press("ArrowRight");
            assertThat(guest.page()).hasURL(Pattern.compile(".*#s07"));
            keyboard.press("Escape");
            assertThat(guest.find(".detail:not([hidden])")).hasCount(0);
            assertThat(guest.find("#s07")).isFocused();
        }
    }

    @Test
    void glassesOfOneStatusHideTheOthers() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            guest.open(KATAR);
            assertThat(underlined(guest, "#s01")).isTrue();
            guest.press(guest.find("[data-all=off]"));
            guest.press(guest.find("[data-glass=denial]"));
            assertThat(underlined(guest, "#s01")).isFalse();
            assertThat(underlined(guest, "#s06")).isTrue();
        }
    }

    @Test
    void aDeepLinkOpensItsStatement() {
        try (var guest = Guest.at(port, Screen.DESKTOP)) {
            guest.open(KATAR + "#s12");
            assertThat(guest.find(".detail:not([hidden])")).containsText("Dementi");
        }
    }

    @Test
    void anArticleThatDoesNotExistLeadsOn() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            guest.open("/article/no-such-article");
            assertThat(guest.find("main a").first()).isVisible();
            assertThat(guest.find("main")).not().containsText("Exception");
        }
    }

    /// Of each kind of article the first: invented or not, with and without days and a known publisher.
    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE_DARK", "DESKTOP"})
    void everyKindOfArticleSaysWhereItIsFrom(Screen screen) {
        var kinds = catalog.articles().stream()
                .collect(Collectors.toMap(
                        article -> List.of(
                                article.invented(),
                                article.story().isPresent(),
                                article.origin().isPresent()),
                        Function.identity(),
                        (first, _) -> first));
        for (var article : kinds.values()) {
            try (var guest = Guest.at(port, screen)) {
                guest.open("/article/" + article.id());
                assertThat(guest.find(".invented")).hasCount(article.invented() ? 1 : 0);
                assertThat(guest.find(".article-headline"))
                        .hasCount(article.origin().isPresent() ? 1 : 0);
                guest.photograph("origin-" + article.id())
                        .hasNoAccessibilityViolation()
                        .fitsTheScreen()
                        .stayedAtHomeWithoutErrors();
            }
        }
    }

    private static boolean underlined(Guest guest, String statement) {
        return !"none"
                .equals(guest.find(statement).evaluate("element => getComputedStyle(element).textDecorationLine"));
    }
}
