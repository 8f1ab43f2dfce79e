package app.hearsay.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The window of a host.
public final class Host {

    /// How many a room asks, or fewer if no more keep their answers to themselves.
    public static final int QUESTIONS = 20;

    private static final String TURN = "element.closest('.host-bar').dataset.turn";
    private static final Map<String, Object> FORM = Map.of(
            "language",
            "de",
            "count",
            Integer.toString(QUESTIONS),
            "articles",
            List.of("gespraeche-in-katar", "kampf-um-kherson"),
            "options",
            List.of("standings"));

    private final FlowClient window;

    private Host(FlowClient window) {
        this.window = window;
    }

    /// Opens a room with everything as it is suggested.
    public static Host open(Browser browser) {
        return open(browser, FORM);
    }

    /// Opens a room in which each question takes thirty seconds.
    static Host openWithClock(Browser browser) {
        var form = new HashMap<>(FORM);
        form.put("clock", "30");
        return open(browser, form);
    }

    private static Host open(Browser browser, Map<String, Object> form) {
        var window = browser.open("/host").join();
        window.click(node -> node.hasClass("primary"), Map.of("element.closest('hearsay-setup').form", form))
                .join();
        window.when(tree -> tree.first(Host::showsCode).isPresent()).join();
        window.online().join();
        return new Host(window);
    }

    /// Comes back to a room that stands.
    static Host again(Browser browser, String code) {
        var window = browser.open("/host/" + code).join();
        window.online().join();
        return new Host(window);
    }

    public String code() {
        return window.see(tree -> tree.text(tree.first(Host::showsCode).orElseThrow()))
                .replaceAll("\\W", "");
    }

    public void goOn() {
        var turn = window.see(
                        tree -> tree.first(node -> node.hasClass("host-bar")).orElseThrow())
                .attribute("data-turn")
                .orElseThrow();
        window.click(node -> node.attribute("data-primary").isPresent(), Map.of(TURN, turn));
    }

    /// Goes on, and returns when the screen shows that stage.
    public void goOnTo(String stage) {
        goOn();
        window.when(tree -> tree.first(node -> node.hasClass(stage)).isPresent())
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    /// Goes on to the next question; false if the game is over instead, since the material held fewer.
    public boolean next() {
        goOn();
        window.when(tree -> tree.first(node -> node.hasClass("host-reading") || node.hasClass("host-end"))
                        .isPresent())
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
        return !hasEnded();
    }

    /// From an open or closed question to the solution.
    public void reveal() {
        if (!window.shows(node -> node.hasClass("host-closed"))) {
            goOnTo("host-closed");
        }
        goOn();
        var shown = window.when(tree -> tree.first(node -> node.hasClass("host-votes") || node.hasClass("host-reveal"))
                        .isPresent())
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
        if (!shown.shows(node -> node.hasClass("host-reveal"))) {
            goOnTo("host-reveal");
        }
    }

    /// From an open or closed question to the standing.
    public void finishQuestion() {
        reveal();
        goOnTo("host-standing");
    }

    /// Says something on the push line that no window says.
    public void shout(String text) {
        window.shout(text);
    }

    public boolean hasEnded() {
        return !window.shows(node -> node.attribute("data-primary").isPresent());
    }

    /// Done when the screen shows that all answers are in.
    public CompletableFuture<FlowClient> whenAllIn() {
        return window.when(
                tree -> tree.first(node -> node.hasClass("host-closed")).isPresent());
    }

    private static boolean showsCode(Node node) {
        return node.hasClass("host-code");
    }
}
