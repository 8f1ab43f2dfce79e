package app.hearsay.storage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/// What is done again and again fails again and again while the database is away: that says nothing new. Any other
/// failure gets a line, without its trace.
@Component
final class ScheduledFailures implements ThreadPoolTaskSchedulerCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledFailures.class);

    private final Storage storage;

    ScheduledFailures(Storage storage) {
        this.storage = storage;
    }

    @Override
    public void customize(ThreadPoolTaskScheduler scheduler) {
        scheduler.setErrorHandler(failure -> {
            if (storage.isUp()) {
                LOG.error("A task that repeats itself failed: {}", line(failure));
            }
        });
    }

    private static String line(Throwable failure) {
        var place = failure.getStackTrace().length == 0 ? "" : " at " + failure.getStackTrace()[0];
        return failure.toString().replaceAll("\\s+", " ") + place;
    }
}
