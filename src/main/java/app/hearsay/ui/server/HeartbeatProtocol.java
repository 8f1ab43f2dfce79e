package app.hearsay.ui.server;

import app.hearsay.limit.BeatLimit;
import java.time.Duration;
import java.util.List;
import org.atmosphere.cpr.AtmosphereConfig;
import org.atmosphere.cpr.AtmosphereRequest;
import org.atmosphere.websocket.WebSocket;
import org.atmosphere.websocket.WebSocketProcessor.WebSocketException;
import org.atmosphere.websocket.WebSocketProtocol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a window may say over its push socket: at most that it is still there, once in a while, and nobody listens to
/// that. Any other message closes the socket, since what a window does comes by request.
///
/// Flow would collect longer messages without a bound: `AtmospherePushConnection.FragmentedMessage` (Flow 25.2.5)
/// believes whatever length the first fragment announces.
///
/// Atmosphere makes one instance for all sockets; thread-safe.
///
/// See decision 0036.
public final class HeartbeatProtocol implements WebSocketProtocol {

    private static final Logger LOG = LoggerFactory.getLogger(HeartbeatProtocol.class);

    private static final String HEARTBEAT = "X";

    private static final Duration REFILL = Duration.ofSeconds(10);

    /// The attribute of a socket that holds what it may still say.
    private static final String LIMIT = HeartbeatProtocol.class.getName();

    @Override
    public List<AtmosphereRequest> onMessage(WebSocket socket, String message) {
        if (!message.equals(HEARTBEAT) || isTooMuch(socket)) {
            refuse(socket);
        }
        return List.of();
    }

    @Override
    public List<AtmosphereRequest> onMessage(WebSocket socket, byte[] message, int offset, int length) {
        refuse(socket);
        return List.of();
    }

    @Override
    public void configure(AtmosphereConfig config) {}

    @Override
    public void onOpen(WebSocket socket) {}

    @Override
    public void onClose(WebSocket socket) {}

    @Override
    public void onError(WebSocket socket, WebSocketException error) {
        LOG.debug("A push socket has failed", error);
    }

    /// A socket's messages come one after the other.
    private static boolean isTooMuch(WebSocket socket) {
        return socket.attributes().computeIfAbsent(LIMIT, _ -> new BeatLimit(REFILL)) instanceof BeatLimit limit
                && !limit.allows();
    }

    /// What it has sent meanwhile still comes, after it is closed.
    private static void refuse(WebSocket socket) {
        if (socket.isOpen()) {
            LOG.warn("A push socket that sent something other than its heartbeat is closed");
            socket.close();
        }
    }
}
