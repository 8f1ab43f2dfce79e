package app.hearsay.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ui.home.HomePage;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class RoutesBrowserTests {

    private static final Map<String, String> ROUTES = Map.ofEntries(
            entry("home", "/"),
            entry("practice", "/practice"),
            entry("articles", "/article"),
            entry("article-katar", "/article/gespraeche-in-katar"),
            entry("article-katar-open", "/article/gespraeche-in-katar#s06"),
            entry("article-kherson", "/article/kampf-um-kherson"),
            entry("progress-empty", "/progress"),
            entry("check", "/check"),
            entry("host-no-room", "/host/CCCCCC"),
            entry("remote-gone", "/remote/unheard-of"),
            entry("lesson", "/lesson"),
            entry("tree", "/tree"),
            entry("tree-step", "/tree#step-4"),
            entry("rules", "/rules"),
            entry("rule", "/rules/soll"));

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE_DARK", "DESKTOP"})
    void everyRouteIsAccessibleFitsTheScreenAndAsksNoOtherHost(Screen screen) {
        ROUTES.forEach((name, path) -> {
            try (var guest = Guest.at(port, screen)) {
                guest.open(path)
                        .photograph(name)
                        .hasNoAccessibilityViolation()
                        .fitsTheScreen()
                        .stayedAtHomeWithoutErrors();
            }
        });
    }

    /// A pupil who was told the address and a code, and one who comes to practise.
    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-GB"})
    void aPhoneShowsTheFieldForACodeAndTheFirstQuestionAtOnce(String language) {
        try (var guest = Guest.at(port, Screen.PHONE, language)) {
            var home = HomePage.open(guest);
            guest.photograph("home-" + language).hasNoAccessibilityViolation().fitsTheScreen();

            for (var each : List.of(home.codeField(), home.joinButton(), home.prompt(), home.lessonInvitation())) {
                assertThat(each).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            }
            home.pushMarksFarDown();
            assertThat(home.codeField()).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            home.codeField().fill("x");
            home.joinButton().tap();
            assertThat(home.refusal()).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        }
    }

    @Test
    void theFirstPageTransfersAtMost95Kilobytes() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            HomePage.open(guest).card().waitFor();
            guest.page().waitForLoadState(LoadState.NETWORKIDLE);
            System.out.printf("First page: %d bytes in %d answers%n", guest.transferred(), guest.answers());
            assertThat(guest.transferred()).isBetween(10_000L, 95_000L);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void anUnknownAddressLeadsOn(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            var nowhere = LostPage.open(guest, "/no-such-page");
            guest.photograph("not-found").hasNoAccessibilityViolation().fitsTheScreen();
            nowhere.leadOn();
            guest.page().waitForURL(url -> !url.endsWith("/no-such-page"));
        }
    }
}
