package app.hearsay.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimiterTests {

    private static final Limiter.Rate THREE_A_MINUTE = new Limiter.Rate(3, Duration.ofMinutes(1));
    private static final Limiter.Rate FIVE_AN_HOUR = new Limiter.Rate(5, Duration.ofHours(1));

    private final SettableClock clock = new SettableClock();
    private final Limiter<String> limiter = new Limiter<>(clock, List.of(THREE_A_MINUTE));

    @Test
    void saysHowLongToWaitOnceNoTryIsLeft() {
        assertThat(allowed("Ada", 3)).isEqualTo(3);

        assertThat(limiter.begin("Ada")).contains(Duration.ofSeconds(20));
        assertThat(limiter.allows("Ada")).isFalse();
    }

    @Test
    void givesTriesBackEvenlyAsTimePasses() {
        allowed("Ada", 3);

        clock.pass(Duration.ofSeconds(20));
        assertThat(allowed("Ada", 3)).isEqualTo(1);

        clock.pass(Duration.ofMinutes(1));
        assertThat(allowed("Ada", 9)).isEqualTo(3);
    }

    @Test
    void blocksNobodyWhenTheClockIsSetBack() {
        allowed("Ada", 3);

        clock.pass(Duration.ofDays(-40));
        assertThat(limiter.begin("Ada")).contains(Duration.ofSeconds(20));
        clock.pass(Duration.ofSeconds(20));
        assertThat(allowed("Ada", 3)).isEqualTo(1);
    }

    @Test
    void countsEachCallerAlone() {
        allowed("Ada", 3);

        assertThat(limiter.allows("Ben")).isTrue();
    }

    @Test
    void givesBackATryThatSucceeded() {
        for (int i = 0; i < 30; i++) {
            assertThat(limiter.begin("Ada")).isEmpty();
            limiter.succeeded("Ada");
        }
    }

    @Test
    void givesNobodyMoreTriesThanThereAre() {
        limiter.succeeded("Ada");
        limiter.begin("Ada");
        limiter.succeeded("Ada");
        limiter.succeeded("Ada");

        assertThat(allowed("Ada", 9)).isEqualTo(3);
    }

    @Test
    void holdsCallersToEveryRate() {
        var strict = new Limiter<String>(clock, List.of(THREE_A_MINUTE, FIVE_AN_HOUR));
        var allowed = 0;
        for (int second = 0; second < 120; second++) {
            allowed += strict.allows("Ada") ? 1 : 0;
            clock.pass(Duration.ofSeconds(1));
        }

        assertThat(allowed).isEqualTo(5);
    }

    @Test
    void remembersTenThousandCallersAndRatherThoseWhoComeOften() {
        allowed("Ada", 3);
        for (int i = 0; i < 30_000; i++) {
            limiter.allows("caller " + i);
            if (i % 1_000 == 0) {
                assertThat(limiter.allows("Ada")).as("Ada, who comes again").isFalse();
            }
        }

        assertThat(limiter.callers()).isEqualTo(10_000);
        assertThat(limiter.allows("Ada")).as("Ada, who came again").isFalse();
    }

    @Test
    void forgetsWhoeverHasAllTriesAgain() {
        allowed("Ada", 3);
        clock.pass(Duration.ofSeconds(59));
        assertThat(limiter.callers()).isEqualTo(1);

        clock.pass(Duration.ofSeconds(1));

        assertThat(limiter.callers()).isZero();
        assertThat(allowed("Ada", 9)).isEqualTo(3);
    }

    @Test
    void givesNoTryTwiceToManyThreads() {
        var generous = new Limiter<String>(clock, List.of(new Limiter.Rate(5_000, Duration.ofDays(1))));

        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .filter(_ -> generous.allows("Ada"))
                        .count())
                .isEqualTo(5_000);
    }

    @ParameterizedTest
    @CsvSource({"0, PT1M", "-1, PT1M", "1, PT0S", "1, PT-1S"})
    void rejectsARateThatIsNone(int tries, Duration period) {
        assertThatThrownBy(() -> new Limiter.Rate(tries, period)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsNoRateAtAll() {
        assertThatThrownBy(() -> new Limiter<String>(clock, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private int allowed(String caller, int tries) {
        return (int)
                IntStream.range(0, tries).filter(_ -> limiter.allows(caller)).count();
    }
}
