package app.hearsay.ui.server;

import java.util.Set;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;

/// HTTP/1.1 that leaves room for others: see [FairEndpoint] and [HeadDeadline].
///
/// Tomcat makes it by its name.
public final class FairProtocol extends Http11NioProtocol {

    public FairProtocol() {
        super(new FairEndpoint());
    }

    /// Closes connections, whatever is written to them.
    void close(Set<Connection> connections) {
        for (SocketWrapperBase<?> socket : getEndpoint().getConnections()) {
            if (connections.contains(Connection.of(socket))) {
                socket.close();
            }
        }
    }

    @Override
    protected Processor createProcessor() {
        return new HeadDeadline(this, getAdapter());
    }
}
