package app.hearsay.ui;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class RoutesBrowserTests {

    private static final java.util.Map<String, String> ROUTES = java.util.Map.of(
            "home", "/",
            "practice", "/practice",
            "summary", "/practice/summary",
            "articles", "/article",
            "article-katar", "/article/gespraeche-in-katar",
            "article-kherson", "/article/kampf-um-kherson",
            "progress", "/progress",
            "not-found", "/no-such-page");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyRouteIsAccessibleAndAsksNoOtherHost(Screen screen) {
        ROUTES.forEach((name, path) -> {
            try (var visitor = new Visitor(URI.create("http://localhost:" + port), screen, "de-DE")) {
                visitor.open(path)
                        .photograph(name)
                        .hasNoAccessibilityViolation()
                        .stayedAtHomeWithoutErrors();
            }
        });
    }
}
