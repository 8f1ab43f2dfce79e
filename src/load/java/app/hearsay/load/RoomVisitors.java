package app.hearsay.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// What people do to a room who mean no good, and what its host does about it: for trials. All speak Flow's protocol,
/// from one address.
public final class RoomVisitors implements AutoCloseable {

    private static final int AT_ONCE = 8;
    private static final int PATIENCE_SECONDS = 20;
    private static final String TURN = "element.closest('.host-bar').dataset.turn";
    private static final Map<String, Object> FORM = Map.of(
            "element.closest('hearsay-setup').form",
            Map.of(
                    "language",
                    "de",
                    "count",
                    "5",
                    "articles",
                    List.of("gespraeche-in-katar", "kampf-um-kherson"),
                    "options",
                    List.of("standings")));

    private final Machine machine;

    public RoomVisitors(URI server) {
        machine = new Machine(server);
    }

    @Override
    public void close() {
        machine.close();
    }

    /// A room that a host has open on a screen.
    public final class OpenRoom {

        private final FlowClient host;

        private OpenRoom(FlowClient host) {
            this.host = host;
        }

        public String code() {
            return host.see(tree -> tree.text(
                            tree.first(node -> node.hasClass("host-code")).orElseThrow()))
                    .replaceAll("\\W", "");
        }

        /// On to the first text.
        public void begin() {
            var turn = host.see(tree ->
                            tree.first(node -> node.hasClass("host-bar")).orElseThrow())
                    .attribute("data-turn")
                    .orElseThrow();
            now(host.click(node -> node.attribute("data-primary").isPresent(), Map.of(TURN, turn)));
            until(host, node -> node.hasClass("host-reading"));
        }

        /// Lets in all who wait.
        public void admitAll() {
            press(host, "Einlass und neuer Code");
            until(host, node -> node.hasClass("host-entry"));
            press(host, "Alle einlassen");
        }

        /// Somebody opens the recovery link elsewhere, and the host puts that device out.
        ///
        /// @return how long the device went on leading after the host's last press
        public Duration leadElsewhereAndPutOut() {
            press(host, "Auf einem anderen Gerät weitermachen");
            var link = host.see(tree -> tree.first(
                                    node -> node.attribute("data-copy").isPresent())
                            .orElseThrow())
                    .attribute("data-copy")
                    .orElseThrow();
            var path = URI.create(link).getPath();
            var other = now(new Browser(machine, "de").open(path));
            now(other.click(node -> node.hasClass("primary")));
            until(other, node -> node.hasClass("host-bar"));
            now(other.online());
            press(host, "Geräte, die leiten");
            until(host, node -> node.hasClass("host-devices"));
            press(host, "Abmelden");
            var gone = other.when(
                    tree -> tree.first(node -> node.hasClass("host-bar")).isEmpty());
            long start = System.nanoTime();
            press(host, "Ja, abmelden");
            now(gone);
            var took = Duration.ofNanos(System.nanoTime() - start);
            var again = now(new Browser(machine, "de").open(path));
            if (again.shows(node -> node.hasClass("host-key"))) {
                throw new IllegalStateException("the old link leads in again");
            }
            return took;
        }
    }

    public OpenRoom open() {
        var window = now(new Browser(machine, "de").open("/host"));
        now(window.click(node -> node.hasClass("primary"), FORM));
        until(window, node -> node.hasClass("host-code"));
        now(window.online());
        return new OpenRoom(window);
    }

    /// What came of a crowd.
    ///
    /// @param in how many are in the room
    /// @param waiting how many wait at its door
    /// @param refused how many were sent away
    public record Crowd(int in, int waiting, int refused) {}

    /// So many browsers join as fast as they can, and stay.
    public Crowd flood(String code, int count) {
        int in = 0;
        int waiting = 0;
        for (int done = 0; done < count; done += AT_ONCE) {
            var some = new ArrayList<CompletableFuture<FlowClient>>();
            for (int i = done; i < Math.min(count, done + AT_ONCE); i++) {
                some.add(join(code));
            }
            for (var window : some) {
                var shown = now(window);
                in += shown.shows(node -> node.hasClass("play-stage")) ? 1 : 0;
                waiting += shown.shows(node -> node.hasClass("join-waiting")) ? 1 : 0;
            }
        }
        return new Crowd(in, waiting, count - in - waiting);
    }

    /// Types codes that are none, each time without the cookie that names the learner, in one session.
    ///
    /// @return how many were looked up before the browser was asked to wait; `most` if it never was
    public int guess(int most) {
        var browser = new Browser(machine, "de");
        for (int i = 0; i < most; i++) {
            browser.cookies().set("hearsay-learner", "");
            if (now(browser.open("/join/222222")).text().contains("viele Versuche")) {
                return i;
            }
        }
        return most;
    }

    private CompletableFuture<FlowClient> join(String code) {
        return new Browser(machine, "de")
                .open("/join/" + code)
                .thenCompose(window -> window.click(node -> node.hasClass("primary")))
                .thenCompose(window ->
                        window.when(tree -> tree.first(RoomVisitors::isDecided).isPresent()));
    }

    private static boolean isDecided(Node node) {
        return node.hasClass("play-stage")
                || node.hasClass("join-waiting")
                || node.hasClass("complaint") && !node.list(Node.CHILDREN).isEmpty();
    }

    private static void press(FlowClient window, String label) {
        int button = window.see(tree -> tree.first(
                        node -> node.tag().equals("button") && tree.text(node).equals(label))
                .orElseThrow(() -> new IllegalStateException("there is no button " + label))
                .id());
        now(window.click(node -> node.id() == button));
    }

    private static void until(FlowClient window, Predicate<Node> wanted) {
        now(window.when(tree -> tree.first(wanted).isPresent()));
    }

    /// @throws CompletionException if it takes too long, or the server refuses it
    private static <T> T now(CompletableFuture<T> future) {
        return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
