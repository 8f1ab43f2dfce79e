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

    private static final String KATAR = "gespraeche-in-katar";
    private static final String STORY = "skatehalle-tag-1";

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
            var article = ArticlePage.open(guest, KATAR);
            article.openStatement("s06");
            assertThat(article.detail()).containsText("Dementi");
            assertThat(article.detail()).containsText("Maria Sacharowa");
            assertThat(article.cue()).hasText("erklärte dazu");
            guest.photograph("article-katar-s06")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen()
                    .stayedAtHomeWithoutErrors();

            article.jumpToRelatedStatement();
            assertThat(guest.page()).hasURL(Pattern.compile(".*#s04"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "PHONE_DARK", "DESKTOP"})
    void tellsHowToOpenAStatementUntilOneIsOpen(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            var article = ArticlePage.open(guest, KATAR);
            assertThat(article.hint()).containsText("Wähle eine Aussage");
            assertThat(article.hint()).isVisible();
            guest.photograph("article-hint").hasNoAccessibilityViolation().fitsTheScreen();
            article.openStatement("s06");
            assertThat(article.hint()).isHidden();
        }
    }

    @Test
    void theKeyboardOpensWalksAndClosesStatements() {
        try (var guest = Guest.at(port, Screen.DESKTOP)) {
            var article = ArticlePage.open(guest, KATAR);
            article.statement("s06").focus();
            guest.pressKey("Enter");
            assertThat(guest.page()).hasURL(Pattern.compile(".*#s06"));
            guest.pressKey("ArrowRight");
            assertThat(guest.page()).hasURL(Pattern.compile(".*#s07"));
            guest.pressKey("Escape");
            assertThat(article.detail()).hasCount(0);
            assertThat(article.statement("s07")).isFocused();
        }
    }

    /// A mark that fades is taken for one that is gone.
    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void anOpenStatementTakesNothingFromTheMarksOfTheOthers(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            var article = ArticlePage.open(guest, KATAR);
            var before = article.looksOfOthers("s06");
            article.openStatement("s06");
            assertThat(article.detail()).isVisible();
            guest.page().mouse().move(1, 1);
            assertThat(article.looksOfOthers("s06")).isEqualTo(before);
            assertThat(article.framed("s06")).isTrue();
            guest.photograph("article-others").fitsTheScreen();
        }
    }

    @Test
    void glassesOfOneStatusHideTheOthers() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            var article = ArticlePage.open(guest, KATAR);
            assertThat(article.underlines("s01")).isTrue();
            article.takeAllGlassesOff();
            article.putOnGlasses("denial");
            assertThat(article.underlines("s01")).isFalse();
            assertThat(article.underlines("s06")).isTrue();
        }
    }

    @Test
    void aDeepLinkOpensItsStatement() {
        try (var guest = Guest.at(port, Screen.DESKTOP)) {
            var article = ArticlePage.openAt(guest, KATAR, "s12");
            assertThat(article.detail()).containsText("Dementi");
        }
    }

    @Test
    void aLinkFromAnotherPageOpensItsStatement() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            var article = ArticlePage.openFromRule(guest, "soll");
            assertThat(article.detail()).isVisible();
            assertThat(guest.page()).hasURL(Pattern.compile(".*/article/.*#s\\d+"));
        }
    }

    @Test
    void theAddressOpensAnotherStatementAndGoingBackTheOneBefore() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            var article = ArticlePage.openAt(guest, KATAR, "s06");
            assertThat(article.detail()).hasId("detail-s06");
            article.goTo("s12");
            assertThat(article.detail()).hasId("detail-s12");
            assertThat(article.statement("s12")).hasAttribute("aria-expanded", "true");
            assertThat(article.statement("s06")).hasAttribute("aria-expanded", "false");
            article.goBack();
            assertThat(article.detail()).hasId("detail-s06");
            guest.stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void goingBackToTheBareAddressClosesTheStatement() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            var article = ArticlePage.open(guest, KATAR);
            article.goTo("s12");
            assertThat(article.detail()).hasId("detail-s12");
            article.goBack();
            assertThat(article.detail()).hasCount(0);
            assertThat(article.hint()).isVisible();
        }
    }

    @Test
    void anotherDayOfAStoryBeginsWithNothingOpen() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            var article = ArticlePage.openAt(guest, STORY, "s01");
            assertThat(article.detail()).hasId("detail-s01");
            article.closeStatement();
            article.openStatement("s01");
            article.goToAnotherDay();
            guest.page().waitForURL(url -> !url.contains(STORY));
            guest.rest();
            assertThat(article.detail()).hasCount(0);
            assertThat(article.hint()).isVisible();
            article.openStatement("s01");
            assertThat(article.detail()).hasId("detail-s01");
            guest.stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void anArticleThatDoesNotExistLeadsOn() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            var article = ArticlePage.open(guest, "no-such-article");
            assertThat(article.wayOn()).isVisible();
            assertThat(article.content()).not().containsText("Exception");
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
                var page = ArticlePage.open(guest, article.id());
                assertThat(page.inventedMark()).hasCount(article.invented() ? 1 : 0);
                assertThat(page.publishedHeadline()).hasCount(article.origin().isPresent() ? 1 : 0);
                guest.photograph("origin-" + article.id())
                        .hasNoAccessibilityViolation()
                        .fitsTheScreen()
                        .stayedAtHomeWithoutErrors();
            }
        }
    }
}
