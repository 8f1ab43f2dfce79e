package app.hearsay.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a message and the error that came with it in one line, whatever is in them: the error, its causes, and the
/// first frames of the innermost one. Part of a pattern as `%line`.
///
/// See decision 0041.
public final class OneLine extends ThrowableHandlingConverter {

    /// In characters; what is longer is cut.
    private static final int LONGEST_MESSAGE = 500;

    /// Says why a start has failed, in as many lines as there are problems; nothing of it comes from strangers.
    private static final String FAILED_START = "org.springframework.boot.diagnostics.";

    private static final int FRAMES = 6;
    private static final int CAUSES = 5;

    @Override
    public String convert(ILoggingEvent event) {
        if (event.getLoggerName().startsWith(FAILED_START)) {
            return event.getFormattedMessage();
        }
        var error = event.getThrowableProxy();
        var message = clean(event.getFormattedMessage());
        return error == null ? message : message + ": " + inOneLine(error);
    }

    private static String inOneLine(IThrowableProxy error) {
        var line = new StringBuilder(told(error));
        var innermost = error;
        for (int i = 0; i < CAUSES && innermost.getCause() != null; i++) {
            innermost = innermost.getCause();
            line.append(" caused by ").append(told(innermost));
        }
        return Arrays.stream(innermost.getStackTraceElementProxyArray())
                .limit(FRAMES)
                .map(frame -> frame.getStackTraceElement().toString())
                .collect(Collectors.joining(" < ", line.append(" at "), ""));
    }

    private static String told(IThrowableProxy error) {
        var message = error.getMessage();
        return message == null ? error.getClassName() : error.getClassName() + ": " + clean(message);
    }

    private static String clean(@Nullable String text) {
        var line = String.valueOf(text).strip().replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
    }
}
