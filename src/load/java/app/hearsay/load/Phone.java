package app.hearsay.load;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The window of a player.
public final class Phone {

    /// The last one to answer closes the question, and may be told only that.
    private static final Pattern IS_IN = Pattern.compile("Deine Antwort ist da|Die Abstimmung ist zu");

    /// The screen of a question that closes says so to all, also to whoever came too late.
    private static final String TOO_LATE = "Diese Antwort zählt nicht";

    private static final String SOLUTION = "verdict";
    private static final String NO_ANSWER = "keine Antwort von dir";

    private static final Pattern ITEM = Pattern.compile("data-order=");
    private static final Pattern SORTED = Pattern.compile("data-sort=");

    private final FlowClient window;
    private volatile @Nullable String sign;
    private volatile LongConsumer arrived = _ -> {};

    private Phone(FlowClient window) {
        this.window = window;
        window.onArrival(arrival -> note(arrival.message(), arrival.nanos()));
    }

    /// Done when the player is in the room and can be pushed to.
    public static CompletableFuture<Phone> join(Browser browser, String code) {
        return browser.open("/join/" + code)
                .thenCompose(window -> window.click(node -> node.hasClass("primary")))
                .thenCompose(
                        window -> window.when(tree -> tree.first(Phone::isStage).isPresent()))
                .thenCompose(FlowClient::online)
                .thenApply(Phone::new);
    }

    /// Comes back to a room in which the browser plays.
    static CompletableFuture<Phone> again(Browser browser, String code) {
        return browser.open("/play/" + code).thenCompose(FlowClient::online).thenApply(Phone::new);
    }

    /// Done when an answer may be given.
    public CompletableFuture<FlowClient> whenAsked() {
        return window.when(tree -> tree.first(Phone::isAsked).isPresent());
    }

    /// The question and vote that take answers; empty if none do.
    public String ballot() {
        return window.see(tree -> tree.first(Phone::isAsked).flatMap(node -> node.attribute("data-ballot")))
                .orElse("");
    }

    /// Whether the screen says that the player's answer is in.
    public boolean isAnswered() {
        return window.shows(node -> node.attribute("data-answered").isPresent());
    }

    /// Whether the question that was on takes no answers any more.
    boolean isClosed() {
        return window.text().contains("Die Abstimmung ist zu");
    }

    /// Calls once, with the time, when a message arrives that contains the sign.
    void await(String next, LongConsumer listener) {
        arrived = listener;
        sign = next;
    }

    /// Hands in the first answer that the question allows.
    ///
    /// @return whether the server said that it is in; what it pushes may overtake that, up to the solution
    public CompletableFuture<Boolean> answer() {
        int stage = window.see(tree -> tree.first(Phone::isStage).orElseThrow().id());
        var html = window.see(tree ->
                tree.first(Phone::isStage).orElseThrow().property("innerHTML").orElseThrow());
        var ballot = window.see(
                tree -> tree.first(node -> node.attribute("data-ballot").isPresent())
                        .orElseThrow()
                        .attribute("data-ballot")
                        .orElseThrow());
        return window.send(Rpc.event(
                        stage,
                        "hearsay-room",
                        Map.of(
                                "event.detail.kind",
                                "answer",
                                "event.detail.ballot",
                                ballot,
                                "event.detail.places",
                                places(html),
                                "event.detail.value",
                                "")))
                .thenApply(after -> isTaken(after.text()));
    }

    /// Done when the solution is on the screen: whether it tells what became of the player's own answer.
    public CompletableFuture<Boolean> whenTold() {
        return window.when(tree -> tree.text().contains(SOLUTION)).thenApply(shown -> tellsOfAnswer(shown.text()));
    }

    /// Leaves the page.
    public void leave() {
        window.close();
    }

    private static boolean isTaken(String text) {
        return !text.contains(TOO_LATE) && (IS_IN.matcher(text).find() || tellsOfAnswer(text));
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

    private static boolean isAsked(Node node) {
        return node.attribute("data-ballot").isPresent();
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
