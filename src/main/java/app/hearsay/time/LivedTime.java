package app.hearsay.time;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The age of this installation, by which everything ages that is let go some day: nothing is ever deleted because a
/// clock is wrong. It grows while the app runs, and by outages as far as they can be believed (see [Lived]); a kill
/// costs up to a minute of it. Thread-safe.
///
/// See decision 0056.
@Component
public final class LivedTime implements Age, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LivedTime.class);
    private static final long MARK_MILLIS = 60_000;

    private final JdbcLived rows;
    private final SteadyClock clock;
    private Lived lived;
    private Duration running;

    LivedTime(JdbcLived rows, SteadyClock clock) {
        this.rows = rows;
        this.clock = clock;
        this.lived = rows.find();
        this.running = clock.running();
    }

    @Override
    public Duration now() {
        return grown().age();
    }

    /// Saves how old it is.
    @Scheduled(fixedDelay = MARK_MILLIS)
    void mark() {
        try {
            rows.save(grown());
        } catch (DataAccessException e) {
            LOG.warn("The age of the installation could not be saved: {}", e.getMessage());
        }
    }

    @Override
    public void destroy() {
        mark();
    }

    private synchronized Lived grown() {
        var ran = clock.running();
        lived = lived.after(ran.minus(running), clock.onTheWall());
        running = ran;
        return lived;
    }
}
