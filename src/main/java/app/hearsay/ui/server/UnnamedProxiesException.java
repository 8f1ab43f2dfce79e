package app.hearsay.ui.server;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Forwarded headers are to be believed, but nobody said whose.
///
/// See decision 0045.
final class UnnamedProxiesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnnamedProxiesException(String strategy) {
        super("server.forward-headers-strategy=" + strategy
                + " would believe what anybody nearby says about where a request comes from.");
    }

    /// Says it without a stack trace, and what to set instead.
    static final class Analyzer extends AbstractFailureAnalyzer<UnnamedProxiesException> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, UnnamedProxiesException cause) {
            return new FailureAnalysis(
                    String.valueOf(cause.getMessage()),
                    "Leave it out, and name your proxies instead, as in --hearsay.proxies=10.0.0.5",
                    cause);
        }
    }
}
