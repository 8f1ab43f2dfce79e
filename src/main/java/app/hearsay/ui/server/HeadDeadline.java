package app.hearsay.ui.server;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/// Reads the head of a request, and closes the connection when that goes on for too long. The server's own
/// `connectionTimeout` counts from the last byte, and so never ends for a head that trickles.
///
/// A head that is not whole yet holds no thread, but 20 kB of memory. The end is noticed with the next byte or, when
/// none comes, with that time-out.
///
/// See decision 0037.
final class HeadDeadline extends Http11Processor {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    /// The connection whose head is not whole yet; another one may have had this processor before.
    private @Nullable SocketWrapperBase<?> reading;

    /// Nanoseconds of [System#nanoTime()].
    private long since;

    HeadDeadline(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
        super(protocol, adapter);
    }

    @Override
    public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        var state = super.service(connection);
        if (state != SocketState.LONG || isAsync()) {
            reading = null;
            return state;
        }
        if (reading != connection) {
            reading = connection;
            since = System.nanoTime();
        }
        return System.nanoTime() - since > LONGEST.toNanos() ? SocketState.CLOSED : state;
    }
}
