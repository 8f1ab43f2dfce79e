package app.hearsay.result;

import static app.hearsay.statement.Status.CLAIM;
import static app.hearsay.statement.Status.DENIAL;
import static app.hearsay.statement.Status.OWN_ASSERTION;
import static app.hearsay.statement.Status.SPECULATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscriminationTests {

    /// By hand: H = 18.5/21 = 0.88095, z = 1.17976; F = 4.5/21 = 0.21429, z = -0.79164.
    @Test
    void isComputedAsByHand() {
        var measured = Discrimination.of(18, 20, 4, 20);

        assertThat(measured.sensitivity()).isCloseTo(1.9714, within(0.0002));
        assertThat(measured.criterion()).isCloseTo(-0.1941, within(0.0002));
    }

    /// By hand: H = 18.5/21, φ(1.17976) = 0.19892, 0.88095 * 0.11905 / (20 * 0.03957) = 0.13253; F = 4.5/21,
    /// φ(-0.79164) =
    /// 0.29163, 0.21429 * 0.78571 / (20 * 0.08505) = 0.09898; the root of both is 0.48116.
    @Test
    void saysHowFarItMayBeOff() {
        var measured = Discrimination.of(18, 20, 4, 20).measured();

        assertThat(measured.error()).isCloseTo(0.4812, within(0.0005));
        assertThat(measured.from()).isCloseTo(1.9714 - 1.96 * 0.4812, within(0.001));
        assertThat(Discrimination.of(180, 200, 40, 200).error()).isBetween(0.1, 0.2);
    }

    @Test
    void staysFiniteForPerfectAnswers() {
        var perfect = Discrimination.of(20, 20, 0, 20);

        assertThat(perfect.sensitivity()).isCloseTo(2 * NormalQuantile.of(20.5 / 21), within(1e-12));
        assertThat(perfect.criterion()).isCloseTo(0, within(1e-12));
    }

    @Test
    void isNothingForWhoeverAlwaysSaysTheSame() {
        assertThat(Discrimination.of(20, 20, 20, 20).sensitivity()).isCloseTo(0, within(1e-12));
        assertThat(Discrimination.of(20, 20, 20, 20).criterion())
                .as("doubts all")
                .isNegative();
        assertThat(Discrimination.of(0, 20, 0, 20).criterion()).as("trusts all").isPositive();
    }

    @Test
    void countsHitsAndFalseAlarms() {
        var attempts = new ArrayList<Attempt>();
        attempts.addAll(Attempts.named(10, CLAIM, DENIAL));
        attempts.addAll(Attempts.named(8, SPECULATION, SPECULATION));
        attempts.addAll(Attempts.named(2, DENIAL, OWN_ASSERTION));
        attempts.addAll(Attempts.named(16, OWN_ASSERTION, OWN_ASSERTION));
        attempts.addAll(Attempts.named(4, OWN_ASSERTION, SPECULATION));
        attempts.add(Attempts.worth(1));

        assertThat(Discrimination.of(ConfusionMatrix.of(attempts))).contains(Discrimination.of(18, 20, 4, 20));
    }

    @Test
    void takesADefensibleLabelForRight() {
        var attempts = new ArrayList<>(Attempts.named(20, OWN_ASSERTION, OWN_ASSERTION));
        attempts.addAll(Attempts.named(19, CLAIM, CLAIM));
        attempts.add(Attempts.defended(CLAIM, OWN_ASSERTION));

        assertThat(Discrimination.of(ConfusionMatrix.of(attempts))).contains(Discrimination.of(20, 20, 0, 20));
    }

    @Test
    void saysNothingFromFewerThanTwentyOfASide() {
        var attempts = new ArrayList<>(Attempts.named(100, CLAIM, CLAIM));
        attempts.addAll(Attempts.named(19, OWN_ASSERTION, OWN_ASSERTION));

        assertThat(Discrimination.of(ConfusionMatrix.of(attempts))).isEmpty();
        assertThat(Discrimination.of(ConfusionMatrix.of(attempts.reversed()))).isEmpty();
        assertThat(Discrimination.of(ConfusionMatrix.of(List.of()))).isEmpty();
    }

    /// Values of the standard normal distribution from tables.
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.975, 1.959963984540054",
        "0.9, 1.2815515655446004",
        "0.999, 3.090232306167813",
        "0.000001, -4.753424308822899",
        "0.925, 1.4395314709384563"
    })
    void usesTheNormalQuantile(double p, double z) {
        assertThat(NormalQuantile.of(p)).isCloseTo(z, within(1e-12));
        assertThat(NormalQuantile.of(1 - p)).isCloseTo(-z, within(1e-9));
    }

    @Test
    void usesAQuantileThatNeverFalls() {
        double before = NormalQuantile.of(1e-6);
        for (int i = 1; i < 100_000; i++) {
            double next = NormalQuantile.of(1e-6 + i * 9.99e-6);
            assertThat(next).isGreaterThan(before);
            before = next;
        }
    }
}
