package app.hearsay.load;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The window of a player, and its line.
public final class Phone {

    private static final String IS_IN = "Deine Antwort ist da";
    private static final String CLOSED = "Die Abstimmung ist zu";
    private static final String SOLUTION = "verdict";
    private static final String NO_ANSWER = "keine Antwort von dir";

    private static final Pattern ITEM = Pattern.compile("data-order=");
    private static final Pattern SORTED = Pattern.compile("data-sort=");

    private final Browser browser;
    private final FlowClient window;
    private final String code;
    private final PhoneWire wire;
    private volatile @Nullable String sign;
    private volatile LongConsumer arrived = _ -> {};

    private Phone(Browser browser, FlowClient window) {
        this.browser = browser;
        this.window = window;
        this.code = attribute(window, "data-room");
        this.wire = browser.wire(
                code,
                new PhoneScreen(
                        Map.of(),
                        attribute(window, "data-sheet"),
                        window.see(tree ->
                                        tree.first(Phone::isStage).orElseThrow().property("innerHTML"))
                                .orElseThrow()));
        wire.onArrival(arrival -> note(arrival.message(), arrival.nanos()));
    }

    /// Done when the player is in the room and its line is open.
    public static CompletableFuture<Phone> join(Browser browser, String code) {
        return browser.open("/join/" + code)
                .thenCompose(window -> window.click(node -> node.hasClass("primary")))
                .thenCompose(window -> onLine(browser, window));
    }

    /// Comes back to a room in which the browser plays.
    static CompletableFuture<Phone> again(Browser browser, String code) {
        return browser.open("/play/" + code).thenCompose(window -> onLine(browser, window));
    }

    private static CompletableFuture<Phone> onLine(Browser browser, FlowClient window) {
        return window.when(tree -> tree.first(Phone::isStage).isPresent())
                .thenApply(shown -> new Phone(browser, shown))
                .thenCompose(phone -> phone.wire.opened().thenApply(_ -> phone));
    }

    /// Done when an answer may be given.
    public CompletableFuture<PhoneScreen> whenAsked() {
        return wire.when(PhoneScreen::takesAnswers);
    }

    /// The question and vote that take answers; empty if none do.
    public String ballot() {
        return wire.screen().mark("ballot");
    }

    /// Whether the screen says that the player's answer is in.
    public boolean isAnswered() {
        return !wire.screen().mark("answered").isEmpty();
    }

    /// Whether the question that was on takes no answers any more.
    boolean isClosed() {
        return wire.screen().html().contains(CLOSED);
    }

    /// Calls once, with the time, when a message arrives that contains the sign.
    void await(String next, LongConsumer listener) {
        arrived = listener;
        sign = next;
    }

    /// Hands in the first answer that the question allows.
    ///
    /// @return whether the server said that it is in
    public CompletableFuture<Boolean> answer() {
        var shown = wire.screen();
        var message = JsonMapper.shared().createObjectNode();
        message.put("kind", "answer").put("ballot", shown.mark("ballot")).put("value", "");
        places(shown.html()).forEach(message.putArray("places")::add);
        return browser.tell(code, message.toString()).thenApply(reply -> reply.contains(IS_IN));
    }

    /// Done when the solution is on the screen: whether it tells what became of the player's own answer.
    public CompletableFuture<Boolean> whenTold() {
        return wire.when(shown -> shown.html().contains(SOLUTION)).thenApply(shown -> tellsOfAnswer(shown.html()));
    }

    /// Says something on its line that no phone says.
    public void shout(String text) {
        wire.shout(text);
    }

    /// Leaves the page.
    public void leave() {
        wire.close();
        window.close();
    }

    private static boolean tellsOfAnswer(String text) {
        return text.contains(SOLUTION) && !text.contains(NO_ANSWER);
    }

    private static List<Integer> places(String html) {
        int sorted = (int) SORTED.matcher(html).results().count();
        if (sorted > 0) {
            return Collections.nCopies(sorted, 0);
        }
        int items = (int) ITEM.matcher(html).results().count();
        return IntStream.range(0, Math.max(1, items)).boxed().toList();
    }

    private static String attribute(FlowClient window, String name) {
        return window.see(tree -> tree.first(node -> node.attribute(name).isPresent()))
                .flatMap(node -> node.attribute(name))
                .orElseThrow();
    }

    private static boolean isStage(Node node) {
        return node.hasClass("play-stage");
    }

    private void note(String message, long nanos) {
        var awaited = sign;
        if (awaited != null && message.contains(awaited)) {
            sign = null;
            arrived.accept(nanos);
        }
    }
}
