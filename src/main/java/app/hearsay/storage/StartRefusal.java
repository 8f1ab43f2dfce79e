package app.hearsay.storage;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Tells whoever starts Hearsay on a database that cannot be used what to do: in one line, without a trace.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusal implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartRefusal.class);

    @Override
    public boolean reportException(Throwable failure) {
        var refusal = refusal(failure);
        refusal.ifPresent(found -> LOG.error("Hearsay does not start: {}", found.getMessage()));
        return refusal.isPresent();
    }

    private static Optional<UnusableStorageException> refusal(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof UnusableStorageException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
