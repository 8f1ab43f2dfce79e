package app.hearsay.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import org.junit.jupiter.api.Test;

class OneLineTests {

    @Test
    void keepsWhatAStrangerSendsInOneShortLine() {
        var line =
                new OneLine().convert(event("No page at a\r\n2026-11-29 ERROR forged\u2028" + "x".repeat(5000), null));

        assertThat(line).startsWith("No page at a 2026-11-29 ERROR forged x").hasSizeLessThan(510);
        assertThat(line.lines()).hasSize(1);
    }

    @Test
    void namesAnErrorItsCausesAndWhereItBegan() {
        var cause = new IllegalArgumentException("no number:\nzz");
        var line = new OneLine().convert(event("Unexpected", new IllegalStateException("broken", cause)));

        assertThat(line)
                .startsWith("Unexpected: java.lang.IllegalStateException: broken caused by "
                        + "java.lang.IllegalArgumentException: no number: zz at app.hearsay.log.OneLineTests.")
                .hasSizeLessThan(1500);
        assertThat(line.lines()).hasSize(1);
    }

    @Test
    void leavesTheProblemsOfAFailedStartInLinesOfTheirOwn() {
        var event = event("broken.yaml:2: no such actor\nbroken.yaml:7: no cue", null);
        event.setLoggerName("org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter");

        assertThat(new OneLine().convert(event).lines()).hasSize(2);
    }

    private static LoggingEvent event(String message, @org.jspecify.annotations.Nullable Throwable error) {
        var event = new LoggingEvent();
        event.setLoggerName("app.hearsay.Somebody");
        event.setMessage(message);
        if (error != null) {
            event.setThrowableProxy(new ThrowableProxy(error));
        }
        return event;
    }
}
