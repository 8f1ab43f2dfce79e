package app.hearsay.ui.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.practice.Practice;
import app.hearsay.round.Programme;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class SelectionBrowserTests {

    private static final String HEADING = ".selection > summary";
    private static final String PRESSED = ".chip[aria-pressed=true]";

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
            guest.open("/");
            assertThat(guest.find(HEADING)).containsText("Alles");
            guest.photograph("selection-closed");
            guest.press(guest.find(HEADING));
            guest.press(chip(guest, "Welt"));
            guest.press(chip(guest, "Stufe 2"));
            assertThat(guest.find(PRESSED)).hasCount(2);
            assertThat(guest.find(HEADING)).containsText("Welt, Stufe 2");
            assertThat(guest.find(".exercise .card")).isVisible();
            guest.photograph("selection-home")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen()
                    .open("/practice");
            assertThat(guest.find(HEADING)).containsText("Welt, Stufe 2");
            guest.press(guest.find(HEADING));
            guest.photograph("selection-practice").hasNoAccessibilityViolation().fitsTheScreen();
            guest.press(guest.find(".selection .link-button"));
            assertThat(guest.find(PRESSED)).hasCount(0);
            assertThat(guest.find(HEADING)).containsText("Alles");
            guest.open("/practice/summary");
            assertThat(guest.find(HEADING)).containsText("Alles");
            guest.hasNoAccessibilityViolation().stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void aChoiceMadeByKeyboardLeavesTheRoundThatHasBegunAlone() {
        var token = askedForAStatusFirst(Programme.ANYTHING);
        try (var guest = Guest.at(port, Screen.DESKTOP).as(token.value())) {
            guest.open("/practice");
            guest.press(guest.find(".option").first());
            guest.find(".feedback .verdict").waitFor();
            guest.press(guest.find("[data-onward]"));
            guest.find("#prompt").waitFor();
            var second = guest.find("#prompt").textContent();
            guest.open("/");
            guest.find(HEADING).focus();
            guest.page().keyboard().press("Enter");
            guest.page().keyboard().press("Tab");
            guest.page().keyboard().press("Space");
            assertThat(guest.find(PRESSED)).hasCount(1);
            assertThat(guest.find(PRESSED)).isFocused();
            assertThat(guest.find(".selection-content .hint").first()).containsText("nächsten Runde");
            guest.open("/practice");
            assertThat(guest.find(".figures")).containsText("2 / 10");
            assertThat(guest.find("#prompt")).hasText(second);
        }
    }

    @Test
    void anArticleIsPractisedByItsAddressAlsoAfterAReloadAndInASecondTab() {
        var token = askedForAStatusFirst(new Programme.OneArticle(new Article.Id("kampf-um-kherson")));
        try (var guest = Guest.at(port, Screen.PHONE).as(token.value())) {
            guest.open("/practice?article=kampf-um-kherson");
            assertThat(guest.find(".meta").first()).containsText("Kampf um Kherson");
            var asked = guest.find(".exercise").textContent();
            guest.newTab();
            guest.open("/practice?article=kampf-um-kherson");
            assertThat(guest.find(".exercise")).hasText(asked);
            guest.press(guest.find(".option").first());
            guest.find(".feedback .verdict").waitFor();
            guest.press(guest.find("[data-onward]"));
            assertThat(guest.find(".figures")).containsText("2 / 10");
            guest.page().waitForURL("**/practice/2*");
            guest.reload();
            assertThat(guest.find(".figures")).containsText("2 / 10");
            assertThat(guest.find(".meta").first()).containsText("Kampf um Kherson");
            guest.page().goBack();
            assertThat(guest.find(".figures")).containsText("1 / 10");
            assertThat(guest.find(".feedback .verdict")).isVisible();
            guest.stayedAtHomeWithoutErrors();
        }
    }

    /// Somebody new whose first question can be answered by one press.
    private LearnerToken askedForAStatusFirst(Programme.Personal wish) {
        return Stream.generate(() -> LearnerToken.random(new SecureRandom()))
                .filter(token -> practice.current(learners.identify(token), wish)
                        .round()
                        .questions()
                        .getFirst()
                        .value()
                        .startsWith("status:"))
                .findFirst()
                .orElseThrow();
    }

    private static Locator chip(Guest guest, String name) {
        return guest.page()
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(name))
                .first();
    }
}
