package app.hearsay.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Writes each kind of line once a minute, and then how often it came again: whoever makes the app complain a thousand
/// times fills no disk with it. Lines are of one kind if logger, level, message without its arguments, and the class of
/// the error are the same.
///
/// See decision 0041.
public final class CountingConsole extends ConsoleAppender<ILoggingEvent> {

    private Repeats<ILoggingEvent> repeats = new Repeats<>(Duration.ZERO);
    private Duration period = Duration.ofMinutes(1);
    private @Nullable ScheduledFuture<?> counting;

    /// @param seconds for which a line is not written again; 0 writes all of them
    public void setPeriod(int seconds) {
        period = Duration.ofSeconds(seconds);
    }

    @Override
    public void start() {
        super.start();
        repeats = new Repeats<>(period);
        if (period.isPositive()) {
            counting = getContext()
                    .getScheduledExecutorService()
                    .scheduleWithFixedDelay(this::count, 1, 1, TimeUnit.SECONDS);
        }
    }

    @Override
    public void stop() {
        if (counting != null) {
            counting.cancel(false);
        }
        super.stop();
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (isNew(event)) {
            super.append(event);
        }
    }

    private synchronized boolean isNew(ILoggingEvent event) {
        var error = event.getThrowableProxy();
        var other = event.getLoggerName() + " " + event.getLevel();
        var key = other + " " + event.getMessage() + " " + (error == null ? "" : error.getClassName());
        return repeats.isNew(key, other, event, System.nanoTime());
    }

    private synchronized void count() {
        repeats.over(System.nanoTime()).forEach(counted -> super.append(told(counted)));
    }

    private LoggingEvent told(Repeats.Counted<ILoggingEvent> counted) {
        var last = counted.last();
        var event = new LoggingEvent();
        event.setLoggerName(last.getLoggerName());
        event.setLevel(last.getLevel());
        event.setThreadName(last.getThreadName());
        event.setTimeStamp(last.getTimeStamp());
        event.setMessage(
                "%d more in the last minute, the last one: %s".formatted(counted.count(), last.getFormattedMessage()));
        return event;
    }
}
