package app.hearsay.ui;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class RoutesBrowserTests {

    private static final Map<String, String> ROUTES = Map.of(
            "home", "/",
            "practice", "/practice",
            "articles", "/article",
            "article-katar", "/article/gespraeche-in-katar",
            "article-katar-open", "/article/gespraeche-in-katar#s06",
            "article-kherson", "/article/kampf-um-kherson",
            "progress-empty", "/progress");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
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

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anUnknownAddressLeadsOn(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            guest.open("/no-such-page")
                    .photograph("not-found")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen();
            guest.press(guest.find("main a").first());
            guest.page().waitForURL(url -> !url.endsWith("/no-such-page"));
        }
    }
}
