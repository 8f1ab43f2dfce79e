package app.hearsay.ui.server;

import java.util.Set;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/// HTTP/1.1 that leaves room for others: see [FairEndpoint] and [HeadDeadline].
///
/// Tomcat makes it by its name.
///
/// See decision 0038.
public final class FairProtocol extends Http11NioProtocol {

    private final FairEndpoint endpoint;

    public FairProtocol() {
        this(new FairEndpoint());
    }

    private FairProtocol(FairEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    /// Writes no more to these connections: whoever does is told at once that they are closed.
    void hangUp(Set<Connection> connections) {
        endpoint.hangUp(connections);
    }

    @Override
    protected Processor createProcessor() {
        return new HeadDeadline(this, getAdapter());
    }
}
