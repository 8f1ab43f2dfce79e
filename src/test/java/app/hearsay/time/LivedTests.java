package app.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LivedTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Lived lived = new Lived(Duration.ofDays(100), NOON);

    @Test
    void growsByTheTimeForWhichTheProcessRuns() {
        assertThat(lived.after(HOUR, NOON.plus(HOUR)))
                .isEqualTo(new Lived(Duration.ofDays(100).plus(HOUR), NOON.plus(HOUR)));
    }

    @Test
    void growsByAnOutage() {
        assertThat(lived.after(Duration.ZERO, NOON.plus(HOUR)).age())
                .isEqualTo(Duration.ofDays(100).plus(HOUR));
        assertThat(lived.after(HOUR, NOON.plus(HOUR).plus(HOUR)).age())
                .as("the machine slept for one hour and ran for another")
                .isEqualTo(Duration.ofDays(100).plus(HOUR).plus(HOUR));
    }

    @Test
    void growsByNoMoreThanTwelveHoursHoweverFarAClockIsAhead() {
        assertThat(lived.after(Duration.ZERO, NOON.plus(Duration.ofDays(40))))
                .isEqualTo(new Lived(Duration.ofDays(100).plusHours(12), NOON.plus(Duration.ofDays(40))));
    }

    @Test
    void doesNotGrowByAClockThatIsBehind() {
        assertThat(lived.after(Duration.ZERO, NOON.minus(Duration.ofDays(40)))).isEqualTo(lived);
        assertThat(lived.after(HOUR, Instant.EPOCH))
                .isEqualTo(new Lived(Duration.ofDays(100).plus(HOUR), NOON));
    }

    @Test
    void growsOnlyOnceByAClockThatIsSetToAndFro() {
        var now = lived;
        for (int i = 0; i < 1000; i++) {
            now = now.after(Duration.ZERO, NOON.plus(Duration.ofDays(40)));
            now = now.after(Duration.ZERO, NOON);
        }
        assertThat(now.age()).isEqualTo(Duration.ofDays(100).plusHours(12));
    }
}
