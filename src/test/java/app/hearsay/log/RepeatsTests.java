package app.hearsay.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatsTests {

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final Repeats<String> repeats = new Repeats<>(Duration.ofMinutes(1));

    @Test
    void writesALineOnceAndCountsItsRepeats() {
        assertThat(repeats.isNew("full", "log", "full 1", 0)).isTrue();
        assertThat(repeats.isNew("full", "log", "full 2", 1)).isFalse();
        assertThat(repeats.isNew("gone", "log", "gone 1", 2)).isTrue();
        assertThat(repeats.isNew("full", "log", "full 3", 3)).isFalse();

        assertThat(repeats.over(MINUTE - 1)).isEmpty();
        assertThat(repeats.over(MINUTE)).containsExactly(new Repeats.Counted<>("full 3", 2));
    }

    @Test
    void writesItAgainWhenItsMinuteIsOver() {
        repeats.isNew("full", "log", "full 1", 0);

        assertThat(repeats.over(MINUTE)).isEmpty();
        assertThat(repeats.isNew("full", "log", "full 2", MINUTE)).isTrue();
    }

    @Test
    void countsTogetherWhatIsTooVariousToTellApart() {
        long written = IntStream.range(0, 10_000)
                .filter(i -> repeats.isNew("key " + i, "log", "line " + i, i))
                .count();

        assertThat(written).isBetween(200L, 201L);
        assertThat(repeats.over(MINUTE + 10_000))
                .singleElement()
                .extracting(Repeats.Counted::count)
                .isEqualTo((int) (10_000 - written));
    }

    @Test
    void writesEverythingWhereThePeriodIsNothing() {
        var all = new Repeats<String>(Duration.ZERO);

        assertThat(all.isNew("full", "log", "full", 0)).isTrue();
        assertThat(all.isNew("full", "log", "full", 0)).isTrue();
    }
}
