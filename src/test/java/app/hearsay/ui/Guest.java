package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.FixedKey;
import app.hearsay.ui.part.LearnerCookie;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Somebody with a browser of their own, who notes everything that comes in and what should not happen: requests to
/// other hosts, errors in the console.
public final class Guest implements AutoCloseable {

    private static final boolean PICTURES = Boolean.getBoolean("hearsay.pictures");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String AT_REST = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {})
                .filter(client => client.isActive)
                .every(client => !client.isActive())
            """;
    private static final String ARMED = """
            () => !document.getAnimations().some(({effect}) => effect.target.checkVisibility()
                && effect.getKeyframes().some(frame => 'pointerEvents' in frame))
            """;
    /// Those of the app, not of Vaadin.
    private static final Pattern SHEETS_AND_SCRIPTS = Pattern.compile("[^?]*localhost:\\d+/[\\w-]+\\.(css|js)(\\?.*)?");

    /// What a sheet may use today that such a browser does not know.
    private static final Pattern YOUNG = Pattern.compile("light-dark\\(|color-mix\\(|(?<=:)has\\(|(?<=\\d)dvh");

    private static final long TICK_MILLIS = 250;
    private static final Set<String> TEXTS = Set.of("document", "xhr", "fetch", "script", "stylesheet");

    private static final String AXE = AxeBuilder.getAxeScript();

    /// What axe finds, a line for each element; nobody reads what is in order.
    private static final String VIOLATIONS = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations.flatMap(
                rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`))
            """;

    /// How the page is seen, of what may change while it is open.
    private static final String WISHES = """
            () => ['forced-colors: active', 'prefers-contrast: more', 'prefers-color-scheme: dark']
                .filter(wish => matchMedia(`(${wish})`).matches).join(', ')
            """;

    private final URI home;
    private final Screen screen;
    private final BrowserContext context;
    private final List<String> foreignRequests = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<Response> responses = new CopyOnWriteArrayList<>();
    private final List<String> frames = new CopyOnWriteArrayList<>();
    private final Set<Request> finished = ConcurrentHashMap.newKeySet();
    private Page page;

    private Guest(URI home, Screen screen, String language) {
        this.home = home;
        this.screen = screen;
        this.context = Chromium.browser().newContext(screen.context(language));
        context.onRequest(request -> noteHost(request.url()));
        context.onResponse(responses::add);
        context.onRequestFinished(finished::add);
        context.onWebError(error -> errors.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        context.onPage(opened -> opened.onWebSocket(socket -> socket.onFrameReceived(this::noteFrame)));
        this.page = context.newPage();
    }

    private void noteFrame(WebSocketFrame frame) {
        frames.add(frame.text() == null ? new String(frame.binary(), StandardCharsets.UTF_8) : frame.text());
    }

    public static Guest at(int port, Screen screen) {
        return at(port, screen, "de-DE");
    }

    public static Guest at(int port, Screen screen, String language) {
        return new Guest(URI.create("http://localhost:" + port + "/"), screen, language);
    }

    private void noteHost(String url) {
        var address = URI.create(url.replaceAll("[?#].*", ""));
        if (address.getHost() != null && !address.getAuthority().equals(home.getAuthority())) {
            foreignRequests.add(url);
        }
    }

    /// The learner that the cookie with this token names.
    public Guest as(String token) {
        context.addCookies(List.of(
                new Cookie(LearnerCookie.NAME, FixedKey.seal(LearnerCookie.NAME, token)).setUrl(home.toString())));
        return this;
    }

    /// Gives the page a clock that [#live] sets forward; to be called before anything is opened.
    public Guest byOwnClock() {
        page.clock().install();
        return this;
    }

    /// Has the page live through so much time in a moment, tick by tick, so that what it tries now and then it tries as
    /// often as it would.
    public void live(Duration time) {
        for (long millis = 0; millis < time.toMillis(); millis += TICK_MILLIS) {
            page.clock().runFor(TICK_MILLIS);
        }
    }

    /// Lets the system decide on colours, as Windows' contrast mode does.
    public Guest inContrast() {
        return wishing(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setContrast(Contrast.NO_PREFERENCE));
    }

    /// Asks for more contrast, as phones and macOS let one do.
    public Guest wantingMoreContrast() {
        return wishing(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setContrast(Contrast.MORE));
    }

    /// Prefers light or dark, whatever the screen did until now.
    public Guest preferring(ColorScheme colours) {
        return wishing(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    private Guest wishing(Page.EmulateMediaOptions wishes) {
        page.emulateMedia(wishes);
        return this;
    }

    /// Stretches the moment in which what has just appeared takes no presses, until [#letArm]; to be called
    /// before anything is opened. What is pushed away meanwhile does not count, since nobody knows when the
    /// browser tells of it.
    public Guest slowToArm() {
        rewrite(
                css -> css.replace("arm .3s", "arm 300s"),
                script -> script.replace("_MILLIS = 300;", "_MILLIS = 300000;").replace("layout-shift", "no-shift"));
        return this;
    }

    /// Lets that moment be over for everything in sight.
    public void letArm() {
        page.evaluate("() => document.getAnimations().forEach(each => each.finish())");
    }

    /// Has a browser of 2022, such as a school's tablet may have; to be called before anything is opened.
    public Guest onAnOldTablet() {
        rewrite(css -> YOUNG.matcher(css).replaceAll("unknown-$0"), script -> script);
        context.addInitScript("delete AbortSignal.timeout");
        return this;
    }

    /// Has the browser get other sheets and scripts than the server sends.
    private void rewrite(UnaryOperator<String> sheets, UnaryOperator<String> scripts) {
        context.route(SHEETS_AND_SCRIPTS, route -> {
            var answer = route.fetch();
            boolean sheet = answer.headers().getOrDefault("content-type", "").contains("css");
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody((sheet ? sheets : scripts).apply(answer.text())));
        });
    }

    /// Touches or clicks the middle of something at once, whatever takes the press.
    public void pressBlindly(Locator target) {
        var box = Objects.requireNonNull(target.boundingBox());
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        if (screen.isTouch()) {
            page.touchscreen().tap(x, y);
        } else {
            page.mouse().click(x, y);
        }
    }

    /// Sets the size of type that the browser takes for normal, in pixels; to be called before anything is opened.
    public Guest withTypeOf(int size) {
        var sizes = new JsonObject();
        sizes.addProperty("standard", size);
        var wish = new JsonObject();
        wish.add("fontSizes", sizes);
        context.newCDPSession(page).send("Page.setFontSizes", wish);
        return this;
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /// Goes on in a new tab of the same browser.
    public Page newTab() {
        page = context.newPage();
        return page;
    }

    public Guest open(String path) {
        page.navigate(home.resolve(path).toString());
        page.locator("main").first().waitFor();
        return rest();
    }

    /// Waits until the server has answered everything that was done on the page so far.
    public Guest rest() {
        page.waitForFunction(AT_REST);
        return this;
    }

    /// Loads the page again; done when it can be used.
    public Guest reload() {
        page.reload();
        return rest();
    }

    /// Clicks with what the screen has: a mouse or a finger.
    public void press(Locator target) {
        if (screen.isTouch()) {
            target.tap();
        } else {
            target.click();
        }
    }

    /// Presses a key once everything in sight takes presses: what has just appeared does not.
    public void pressKey(String key) {
        page.waitForFunction(ARMED);
        page.keyboard().press(key);
    }

    /// Presses running text where its first line stands: the middle of a box around several lines may be beside it.
    public void pressText(Locator target) {
        target.scrollIntoViewIfNeeded();
        page.waitForFunction(ARMED);
        var at = (Map<?, ?>) target.evaluate("""
                element => {
                    const line = element.getClientRects()[0];
                    return {x: line.x + line.width / 2, y: line.y + line.height / 2};
                }
                """);
        double x = ((Number) Objects.requireNonNull(at.get("x"))).doubleValue();
        double y = ((Number) Objects.requireNonNull(at.get("y"))).doubleValue();
        if (screen.isTouch()) {
            page.touchscreen().tap(x, y);
        } else {
            page.mouse().click(x, y);
        }
    }

    /// Everything that the server sent so far as text: pages, answers to requests, scripts and styles, and what came on
    /// lines that stay open. An answer without an end, such as that of a line that was cut, is not waited for.
    public String traffic() {
        var text = new StringBuilder(String.join("\n", frames));
        for (var response : responses) {
            if (TEXTS.contains(response.request().resourceType()) && finished.contains(response.request())) {
                text.append(bodyOf(response));
            }
        }
        return text.toString();
    }

    private static String bodyOf(Response response) {
        try {
            return response.text();
        } catch (PlaywrightException gone) {
            // A redirect has no body.
            return "";
        }
    }

    /// How many bytes came in so far, head and body of every answer, as they were transferred.
    public long transferred() {
        return responses.stream()
                .map(response -> response.request().sizes())
                .mapToLong(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                .sum();
    }

    public int answers() {
        return responses.size();
    }

    /// Keeps a picture of the whole page in the build folder if the run was asked for pictures with
    /// `-Dhearsay.pictures=true`: nothing checks them, and they take a minute.
    public Guest photograph(String name) {
        if (PICTURES) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + "-" + screen + ".png"))
                    .setFullPage(true));
        }
        return this;
    }

    /// @throws AssertionError with every violation that axe finds on the page as it is now
    public Guest hasNoAccessibilityViolation() {
        if (Objects.equals(page.evaluate("typeof axe"), "undefined")) {
            page.evaluate(AXE);
        }
        assertThat((List<?>) page.evaluate(VIOLATIONS))
                .as("axe on %s (%s; %s)", page.url(), screen, page.evaluate(WISHES))
                .isEmpty();
        return this;
    }

    /// @throws AssertionError if the page is wider than the screen, so that it scrolls sideways
    public Guest fitsTheScreen() {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("pixels beyond the right edge of %s (%s)", page.url(), screen)
                .isLessThanOrEqualTo(0);
        return this;
    }

    /// @throws AssertionError if the page asked another host or printed an error
    public Guest stayedAtHomeWithoutErrors() {
        assertThat(foreignRequests).as("requests to other hosts").isEmpty();
        assertThat(errors).as("errors in the console").isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
