package app.hearsay.ui.server;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/// HTTP/1.1 that leaves room for others: see [FairEndpoint] and [HeadDeadline].
///
/// Tomcat makes it by its name.
public final class FairProtocol extends Http11NioProtocol {

    public FairProtocol() {
        super(new FairEndpoint());
    }

    @Override
    protected Processor createProcessor() {
        return new HeadDeadline(this, getAdapter());
    }
}
