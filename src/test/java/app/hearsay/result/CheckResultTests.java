package app.hearsay.result;

import static app.hearsay.statement.Status.CLAIM;
import static app.hearsay.statement.Status.OWN_ASSERTION;
import static app.hearsay.statement.Status.SPECULATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CheckResultTests {

    /// H = 5.5 / 8, F = 2.5 / 6: by hand, with tables of the normal distribution.
    @Test
    void measuresAsTheFormulasSay() {
        var result = CheckResult.of(answers(5, 7, 2, 5)).orElseThrow();

        assertThat(result.sensitivity().value()).isCloseTo(0.4888 + 0.2104, within(0.001));
        assertThat(result.criterion().value()).isCloseTo(-(0.4888 - 0.2104) / 2, within(0.001));
        double hits = 0.6875 * 0.3125 / (7 * 0.3540 * 0.3540);
        double falseAlarms = 0.4167 * 0.5833 / (5 * 0.3902 * 0.3902);
        assertThat(result.sensitivity().error()).isCloseTo(Math.sqrt(hits + falseAlarms), within(0.002));
        assertThat(result.criterion().error()).isCloseTo(result.sensitivity().error() / 2, within(1e-9));
        assertThat(result.answers()).isEqualTo(12);
    }

    @Test
    void countsOwnStatementsThatWereCalledSpeculation() {
        var answers = concat(
                Attempts.named(2, OWN_ASSERTION, SPECULATION),
                Attempts.named(1, OWN_ASSERTION, CLAIM),
                Attempts.named(2, OWN_ASSERTION, OWN_ASSERTION),
                Attempts.named(7, CLAIM, CLAIM));

        var result = CheckResult.of(answers).orElseThrow();
        assertThat(result.doubted().value()).isEqualTo(0.4);
        assertThat(result.doubts()).isEqualTo(2);
        assertThat(result.own()).isEqualTo(5);
    }

    @Test
    void isNeverCertainOfNone() {
        var doubted = CheckResult.of(answers(7, 7, 0, 5)).orElseThrow().doubted();

        assertThat(doubted.value()).isZero();
        assertThat(doubted.error()).isGreaterThan(0.1);
    }

    @Test
    void needsStatementsOfBothKinds() {
        assertThat(CheckResult.of(Attempts.named(7, CLAIM, CLAIM))).isEmpty();
        assertThat(CheckResult.of(Attempts.named(7, OWN_ASSERTION, CLAIM))).isEmpty();
        assertThat(CheckResult.of(List.of())).isEmpty();
    }

    @Test
    void tellsADifferenceFromChance() {
        var before = new Measured(1, 0.3);

        assertThat(new Measured(1.3, 0.4).minus(before).isWithinChance()).isTrue();
        assertThat(new Measured(1.8, 0.4).minus(before).isWithinChance()).isFalse();
        assertThat(new Measured(1.8, 0.4).minus(before).isBeyondDoubt()).isFalse();
        assertThat(new Measured(2.0, 0.4).minus(before).isBeyondDoubt()).isTrue();
    }

    private static List<Attempt> answers(int hits, int signals, int falseAlarms, int noises) {
        return concat(
                Attempts.named(hits, CLAIM, CLAIM),
                Attempts.named(signals - hits, CLAIM, OWN_ASSERTION),
                Attempts.named(falseAlarms, OWN_ASSERTION, CLAIM),
                Attempts.named(noises - falseAlarms, OWN_ASSERTION, OWN_ASSERTION));
    }

    @SafeVarargs
    private static List<Attempt> concat(List<Attempt>... parts) {
        return new ArrayList<>(Stream.of(parts).flatMap(List::stream).toList());
    }
}
