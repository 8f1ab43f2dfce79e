package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Somebody with a browser of their own, who notes what it should not do: ask other hosts, print errors.
final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final URI home;
    private final Screen screen;
    private final BrowserContext context;
    private final Page page;
    private final List<String> foreignRequests = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();

    Visitor(URI home, Screen screen, String language) {
        this.home = home;
        this.screen = screen;
        this.context = Chromium.browser().newContext(screen.context(language));
        context.onRequest(request -> noteHost(request.url()));
        this.page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
    }

    private void noteHost(String url) {
        var address = URI.create(url.replaceAll("[?#].*", ""));
        if (address.getHost() != null && !address.getAuthority().equals(home.getAuthority())) {
            foreignRequests.add(url);
        }
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Screen screen() {
        return screen;
    }

    Visitor open(String path) {
        page.navigate(home.resolve(path).toString());
        page.locator("main").first().waitFor();
        return this;
    }

    /// Keeps a picture of the whole page in the build folder.
    Visitor photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + screen + ".png"))
                .setFullPage(true));
        return this;
    }

    /// @throws AssertionError with every violation that axe finds on the page as it is now
    Visitor hasNoAccessibilityViolation() {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getTarget() + " " + node.getFailureSummary())))
                .as("axe on %s (%s)", page.url(), screen)
                .isEmpty();
        return this;
    }

    /// @throws AssertionError if the page asked another host or printed an error
    Visitor stayedAtHomeWithoutErrors() {
        assertThat(foreignRequests).as("requests to other hosts").isEmpty();
        assertThat(errors).as("errors in the console").isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
