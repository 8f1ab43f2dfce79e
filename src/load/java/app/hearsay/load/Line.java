package app.hearsay.load;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How a window reaches its server: by requests and, once the server wants to push, by a [PushLine].
final class Line implements PushLine.Listener {

    /// Takes what comes from the server.
    interface Listener {

        /// A pushed message, before it is parsed.
        void arrived(Arrival arrival);

        void received(JsonNode message);

        /// The push line is there, or there again.
        void opened();

        /// The server does not talk to this window any more.
        void failed(String why);

        /// Whether the server has not answered this yet.
        boolean isOpen(Conversation.Message message);
    }

    private static final Duration MORE_PATIENCE = Duration.ofMillis(500);
    private static final String PREFIX = "for(;;);[";

    private final Machine machine;
    private final Browser browser;
    private final Bootstrap bootstrap;
    private final Listener listener;
    private volatile @Nullable PushLine push;

    Line(Machine machine, Browser browser, Bootstrap bootstrap, Listener listener) {
        this.machine = machine;
        this.browser = browser;
        this.bootstrap = bootstrap;
        this.listener = listener;
    }

    boolean isPushing() {
        var line = push;
        return line != null && line.isOpen();
    }

    /// Opens the push line, unless that has been done.
    void connect(String pushId) {
        if (push == null) {
            push = new PushLine(machine, bootstrap.ui(), pushId, browser.cookies(), this);
        }
    }

    void cut() {
        var line = push;
        if (line != null) {
            line.cut();
        }
    }

    void shout(String text) {
        var line = push;
        if (line != null) {
            line.shout(text);
        }
    }

    void close(String farewell) {
        browser.message(bootstrap.ui(), farewell);
        var line = push;
        if (line != null) {
            line.close();
        }
    }

    @Override
    public void opened() {
        listener.opened();
    }

    @Override
    public void pushed(Arrival arrival) {
        listener.arrived(arrival);
        listener.received(parsed(arrival.message()));
    }

    /// Sends a message by a request. Flow's client says nothing again while that is under way, however long it takes.
    void transmit(Conversation.Message message) {
        browser.message(bootstrap.ui(), message.json()).whenComplete((body, failure) -> {
            if (body != null) {
                listener.received(parsed(body));
            } else if (failure != null && failure.getCause() instanceof RefusedException refused) {
                listener.failed("status " + refused.status());
            } else {
                machine.later(bootstrap.patience().plus(MORE_PATIENCE), () -> requestAgain(message));
            }
        });
    }

    /// A line that was down is no failure: what was not answered is said again.
    private void requestAgain(Conversation.Message message) {
        if (listener.isOpen(message)) {
            transmit(message);
        }
    }

    private static JsonNode parsed(String message) {
        boolean wrapped = message.startsWith(PREFIX);
        return JsonMapper.shared()
                .readTree(wrapped ? message.substring(PREFIX.length(), message.length() - 1) : message);
    }
}
