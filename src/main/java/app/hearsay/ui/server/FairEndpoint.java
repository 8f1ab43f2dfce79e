package app.hearsay.ui.server;

import app.hearsay.limit.Caller;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes connections, and keeps some for others: one address may hold three times as many as are free. So one
/// gets three quarters of all, a second one three quarters of the rest, and something always stays.
///
/// A school behind one address has room for thousands of phones; a proxy, behind which everybody has its address, has
/// to count for itself (README.md, "Configuration").
///
/// See decision 0038.
final class FairEndpoint extends NioEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(FairEndpoint.class);
    private static final int TIMES_WHAT_IS_FREE = 3;
    private static final long COUNT_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /// For the thread that accepts only.
    private final Map<String, Integer> counts = new HashMap<>();

    private long countedAt = System.nanoTime() - COUNT_AGAIN_NANOS;

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        if (getConnectionCount() > getMaxConnections() / 2 && hasItsShare(socket)) {
            LOG.warn("An address that holds three times as many connections as are free gets no more");
            destroySocket(socket);
            return false;
        }
        return super.setSocketOptions(socket);
    }

    /// Ends what is written to these connections. The poller then finds them writable, whoever waits for that
    /// writes, and learns that it cannot; to close them here would leave it waiting.
    void hangUp(Set<Connection> ends) {
        connections.forEach((channel, socket) -> {
            if (ends.contains(Connection.of(socket))) {
                try {
                    channel.shutdownOutput();
                } catch (IOException gone) {
                    LOG.debug("A connection was closed already", gone);
                }
            }
        });
    }

    private boolean hasItsShare(SocketChannel socket) {
        long now = System.nanoTime();
        if (now - countedAt >= COUNT_AGAIN_NANOS) {
            counts.clear();
            for (SocketWrapperBase<?> connection : getConnections()) {
                counts.merge(Caller.network(String.valueOf(connection.getRemoteAddr())), 1, Integer::sum);
            }
            countedAt = now;
        }
        long free = getMaxConnections() - getConnectionCount();
        return counts.merge(address(socket), 1, Integer::sum) > TIMES_WHAT_IS_FREE * free;
    }

    private static String address(SocketChannel socket) {
        try {
            return socket.getRemoteAddress() instanceof InetSocketAddress internet
                    ? Caller.network(internet.getAddress())
                    : "";
        } catch (IOException gone) {
            return "";
        }
    }
}
