package app.hearsay.ui;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ui.home.HomePage;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
