package app.hearsay.result.memory;

import static app.hearsay.result.memory.Recall.AGAIN;
import static app.hearsay.result.memory.Recall.GOOD;
import static app.hearsay.result.memory.Recall.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MemoryTests {

    private static final Duration DAY = Duration.ofDays(1);

    /// The example of the reference implementation (py-fsrs, `test_memo_state`).
    @Test
    void reachesTheStateOfTheReference() {
        var now = Duration.ZERO;
        var memory = Memory.first(AGAIN, now);
        for (int days : List.of(0, 1, 3, 8, 21)) {
            now = now.plusDays(days);
            memory = memory.after(GOOD, now);
        }

        assertThat(memory.stability()).isCloseTo(53.62691, within(0.0001));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(0.0001));
    }

    /// The intervals of the reference implementation (py-fsrs, `test_review_card`), in whole days, of what is always
    /// recalled on the day that it is due.
    @Test
    void growsAsTheReferenceDoes() {
        var now = Duration.ofMinutes(10);
        var memory = Memory.first(GOOD, Duration.ZERO).after(GOOD, now);
        var intervals = new ArrayList<Long>();
        for (int i = 0; i < 4; i++) {
            long days = Math.round(memory.stability());
            intervals.add(days);
            now = now.plusDays(days);
            memory = memory.after(GOOD, now);
        }

        assertThat(intervals).containsExactly(2L, 11L, 46L, 163L);
    }

    @Test
    void isDueWhenItIsRecalledInNineOfTenCases() {
        var memory = Memory.first(HARD, DAY);

        assertThat(memory.retrievability(DAY)).isEqualTo(1);
        assertThat(memory.retrievability(memory.due())).isCloseTo(0.9, within(1e-6));
    }

    @Test
    void comesBackWithinHalfAYearHoweverFirm() {
        var memory = new Memory(4_000, 2, DAY, 30, 30);

        assertThat(memory.due()).isEqualTo(DAY.plusDays(180));
    }

    @ParameterizedTest
    @EnumSource(Recall.class)
    void losesNothingByAnAgeThatIsLess(Recall recall) {
        var memory = Memory.first(GOOD, DAY.multipliedBy(40));

        var after = memory.after(recall, DAY);

        assertThat(after).isEqualTo(memory.after(recall, memory.seen()));
        assertThat(after.seen()).isEqualTo(memory.seen());
    }

    @Test
    void isWeakerTheWorseItCameBack() {
        var memory = Memory.first(GOOD, Duration.ZERO);
        var later = DAY.multipliedBy(4);

        assertThat(memory.after(AGAIN, later).stability())
                .isLessThan(memory.after(HARD, later).stability());
        assertThat(memory.after(HARD, later).stability())
                .isLessThan(memory.after(GOOD, later).stability());
    }

    @Test
    void countsWhatCameBack() {
        var memory = Memory.first(AGAIN, Duration.ZERO)
                .after(HARD, DAY)
                .after(GOOD, DAY)
                .after(AGAIN, DAY);

        assertThat(memory.answers()).isEqualTo(4);
        assertThat(memory.right()).isEqualTo(2);
    }
}
