package app.hearsay.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// One window of a [Browser], as the server sees it: it says what Flow's client says, in the same order, and knows what
/// a window would show.
///
/// Safe for several threads; nothing blocks. Futures are completed in threads that others share: what follows them must
/// not wait.
public final class FlowClient implements Line.Listener {

    private static final String CLOSED = "closed";

    private final Machine machine;
    private final Bootstrap bootstrap;
    private final Line line;
    private final Conversation conversation = new Conversation();
    private final Display display = new Display();
    private final List<Rpc> queue = new ArrayList<>();
    private final Promises<FlowClient> promises = new Promises<>();
    private volatile Consumer<Arrival> onArrival = _ -> {};

    private FlowClient(Machine machine, Browser browser, Bootstrap bootstrap) {
        this.machine = machine;
        this.bootstrap = bootstrap;
        line = new Line(machine, browser, bootstrap, this);
    }

    static CompletableFuture<FlowClient> open(Machine machine, Browser browser, Bootstrap bootstrap, URI address) {
        var client = new FlowClient(machine, browser, bootstrap);
        client.received(bootstrap.uidl());
        var query = address.getRawQuery() == null ? "" : address.getRawQuery();
        return client.send(Rpc.navigate(address.getRawPath().substring(1), query, ""));
    }

    /// Sends what happened; done when the server's answer is taken in.
    CompletableFuture<FlowClient> send(Rpc... rpcs) {
        CompletableFuture<FlowClient> answer;
        synchronized (this) {
            queue.addAll(List.of(rpcs));
            answer = promises.answer();
        }
        update(() -> {});
        return answer;
    }

    /// Clicks the first node that fits.
    ///
    /// @param known what the listener asks for beyond the usual, by its expressions
    CompletableFuture<FlowClient> click(Predicate<Node> wanted, Map<String, ?> known) {
        Node node;
        Map<String, Object> data;
        synchronized (this) {
            node = display.tree()
                    .first(wanted)
                    .orElseThrow(() -> new IllegalStateException("There is no such thing to click"));
            data = Click.data(display.asked(node, "click"), known);
        }
        return send(Rpc.event(node.id(), "click", data));
    }

    public CompletableFuture<FlowClient> click(Predicate<Node> wanted) {
        return click(wanted, Map.of());
    }

    /// Done when the window shows this; at once if it does.
    CompletableFuture<FlowClient> when(Predicate<NodeTree> wanted) {
        CompletableFuture<FlowClient> sight;
        synchronized (this) {
            sight = promises.sight(wanted);
        }
        update(() -> {});
        return sight;
    }

    boolean shows(Predicate<Node> wanted) {
        return see(tree -> tree.first(wanted).isPresent());
    }

    public String text() {
        return see(NodeTree::text);
    }

    synchronized <T> T see(Function<NodeTree, T> look) {
        return look.apply(display.tree());
    }

    /// Why the window is of no more use, if it is.
    public synchronized Optional<String> end() {
        return display.end();
    }

    /// Done when the server can push.
    public CompletableFuture<FlowClient> online() {
        return when(_ -> line.isPushing());
    }

    /// Is told of each pushed message before it is parsed, in a thread that all windows share.
    void onArrival(Consumer<Arrival> listener) {
        onArrival = listener;
    }

    /// Breaks the line on which the server pushes, as a tunnel would.
    void cut() {
        line.cut();
    }

    /// Says something on the push line that no window says.
    public void shout(String text) {
        line.shout(text);
    }

    /// Answers as many questions of the server that it has never asked.
    public CompletableFuture<FlowClient> answerNobody(int times) {
        return send(IntStream.range(0, times)
                .mapToObj(i -> Rpc.returned(NodeTree.ROOT, 100_000 + i, JsonNodeFactory.instance.booleanNode(true)))
                .toArray(Rpc[]::new));
    }

    /// Uses another key from now on than the server has given.
    synchronized void forge(String key) {
        conversation.forge(key);
    }

    /// Asks for everything anew, as a window does that has missed a message.
    public CompletableFuture<FlowClient> resynchronize() {
        synchronized (this) {
            conversation.resynchronize();
        }
        return send();
    }

    /// Leaves the page, as a browser does: the server may forget the window.
    public void close() {
        update(() -> {
            display.end(CLOSED);
            line.close(conversation.farewell());
        });
    }

    @Override
    public void opened() {
        update(() -> {});
    }

    @Override
    public void arrived(Arrival arrival) {
        onArrival.accept(arrival);
    }

    @Override
    public void received(JsonNode message) {
        update(() -> {
            conversation.hear(message).forEach(next -> queue.addAll(display.apply(next)));
            if (conversation.hasGap()) {
                machine.later(bootstrap.patience(), () -> update(conversation::giveUpGap));
            }
        });
    }

    @Override
    public void failed(String why) {
        update(() -> display.end(why));
    }

    @Override
    public synchronized boolean isOpen(Conversation.Message message) {
        return display.end().isEmpty() && conversation.unacknowledged().equals(Optional.of(message));
    }

    /// Changes the window's state, then does what has become possible.
    private void update(Runnable change) {
        var done = new ArrayList<CompletableFuture<FlowClient>>();
        synchronized (this) {
            change.run();
            if (display.end().isPresent()) {
                done.addAll(promises.all());
            } else {
                done.addAll(conversation.isBusy() ? List.of() : promises.answered());
                connect();
                flush();
                done.addAll(promises.seen(display.tree()));
            }
        }
        Promises.keep(done, this, end().filter(why -> !why.equals(CLOSED)));
    }

    private void connect() {
        if (display.wantsPush()) {
            line.connect(conversation.pushId().orElseThrow());
        }
    }

    private void flush() {
        if (!conversation.isBusy() && (!queue.isEmpty() || conversation.wantsResync())) {
            promises.sent();
            var message = conversation.say(queue);
            queue.clear();
            line.transmit(message);
        }
    }
}
