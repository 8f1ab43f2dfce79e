package app.hearsay;

import app.hearsay.storage.StorageLost;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Ends the process when another one has taken its database over: the rooms that it holds are no longer as they are in
/// there. Started anew, it waits until it is its turn again.
///
/// See decision 0064.
@Component
final class EndOnLoss {

    private static final Logger LOG = LoggerFactory.getLogger(EndOnLoss.class);

    /// The exit status of what may succeed later: `src/bin/start` then starts again.
    private static final int START_ME_AGAIN = 75;

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    @EventListener
    void on(StorageLost lost) {
        LOG.error("This process ends, since another one has its database; started again, it waits for its turn");
        Thread.ofPlatform()
                .name("end-on-loss")
                .daemon()
                .start(() -> Runtime.getRuntime().exit(START_ME_AGAIN));
        Thread.ofPlatform().name("halt-on-loss").daemon().start(EndOnLoss::haltLater);
    }

    private static void haltLater() {
        try {
            Thread.sleep(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(START_ME_AGAIN);
    }
}
