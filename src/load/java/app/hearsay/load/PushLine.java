package app.hearsay.load;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// The line on which the server pushes, in Atmosphere's protocol over a WebSocket, as `vaadinPush.js` 4.0.1 speaks it:
/// a first message with the name of the connection, then messages with their length before them, and heartbeats. What a
/// window does it says by request.
///
/// A line that breaks comes back after a while under the same name, unless it was closed here.
final class PushLine implements WebSocket.Listener {

    /// Takes what the line brings; never called by two threads at once.
    interface Listener {
        void opened();

        void pushed(Arrival arrival);
    }

    private static final String DELIMITER = "|";
    private static final String HEARTBEAT = "X";
    private static final String UNNAMED = "0";
    private static final Duration RECONNECT = Duration.ofSeconds(5);

    private final Machine machine;
    private final String address;
    private final Cookies cookies;
    private final Listener listener;
    private String name = UNNAMED;
    private String partial = "";
    private Duration pulse = Duration.ZERO;
    private volatile boolean open;
    private volatile boolean ended;
    private volatile WebSocket socket;
    private @Nullable Future<?> heartbeat;

    PushLine(Machine machine, int ui, String pushId, Cookies cookies, Listener listener) {
        this.machine = machine;
        this.cookies = cookies;
        this.listener = listener;
        address = "/VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s".formatted(ui, pushId);
        socket = connect();
    }

    boolean isOpen() {
        return open;
    }

    /// Says something that no window says: more than a heartbeat.
    void shout(String text) {
        socket.send(text);
    }

    /// Breaks the line as a tunnel would: it comes back by itself.
    void cut() {
        socket.cut();
    }

    void close() {
        ended = true;
        socket.close();
    }

    @Override
    public void text(long nanos, String text) {
        if (text.isBlank()) {
            becomeOpen();
            return;
        }
        var said = partial.isEmpty() ? text.stripLeading() : text;
        partial += name.equals(UNNAMED) ? greeting(said) : said;
        becomeOpen();
        for (int bar = partial.indexOf(DELIMITER); bar >= 0; bar = partial.indexOf(DELIMITER)) {
            int end = bar + 1 + Integer.parseInt(partial, 0, bar, 10);
            if (end > partial.length()) {
                return;
            }
            var message = partial.substring(bar + 1, end);
            partial = partial.substring(end);
            if (!message.equals(HEARTBEAT)) {
                listener.pushed(new Arrival(nanos, message));
            }
        }
    }

    @Override
    public void closed(String why) {
        open = false;
        partial = "";
        if (heartbeat != null) {
            heartbeat.cancel(false);
        }
        if (!ended) {
            machine.later(RECONNECT, this::reconnect);
        }
    }

    private void reconnect() {
        if (!ended) {
            socket = connect();
        }
    }

    private WebSocket connect() {
        var query = "&X-Atmosphere-tracking-id=" + name
                + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true";
        return machine.webSockets().open(URI.create(machine.server() + address + query), cookies.header(), this);
    }

    /// Takes `length|name|milliseconds|X|` off the first message and returns what follows.
    private String greeting(String text) {
        var parts = text.split("\\|", 5);
        if (parts.length < 4) {
            return text;
        }
        name = parts[1].strip();
        pulse = Duration.ofMillis(Long.parseLong(parts[2].strip()));
        return parts.length > 4 ? parts[4] : "";
    }

    /// A line that comes back is not greeted again: blanks fill its first message.
    private void becomeOpen() {
        if (!open && !name.equals(UNNAMED)) {
            open = true;
            if (pulse.isPositive()) {
                heartbeat = machine.every(pulse, () -> socket.send(HEARTBEAT));
            }
            listener.opened();
        }
    }
}
