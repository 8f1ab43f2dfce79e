package app.hearsay.result;

import static app.hearsay.result.Attempts.said;
import static app.hearsay.result.Confidence.GUESS;
import static app.hearsay.result.Confidence.LIKELY;
import static app.hearsay.result.Confidence.SURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTests {

    private static final List<Attempt> ATTEMPTS = List.of(
            said(SURE, true),
            said(SURE, true),
            said(SURE, false),
            said(GUESS, false),
            said(GUESS, true),
            Attempts.worth(1),
            Attempts.unscored(SURE));

    /// By hand: (0.05² + 0.05² + 0.95² + 0.25² + 0.75²) / 5 = 1.5325 / 5.
    @Test
    void isScoredAfterBrier() {
        var score = Figures.of(ATTEMPTS).brier().orElseThrow();

        assertThat(score.value()).isCloseTo(0.3065, within(1e-12));
        assertThat(score.answers()).isEqualTo(5);
    }

    @Test
    void hasNoScoreWhereNothingWasSaid() {
        assertThat(Figures.of(List.of(Attempts.worth(1))).brier()).isEmpty();
    }

    @Test
    void isComparedWithHowOftenItWasRight() {
        var calibration = Figures.of(ATTEMPTS).calibration();

        assertThat(calibration.steps())
                .containsExactly(
                        new Calibration.Step(GUESS, 2, 1),
                        new Calibration.Step(LIKELY, 0, 0),
                        new Calibration.Step(SURE, 3, 2));
        assertThat(calibration.steps().get(0).share()).hasValue(0.5);
        assertThat(calibration.steps().get(1).share()).isEmpty();
        assertThat(calibration.steps().get(2).share()).hasValue(2.0 / 3);
    }

    /// By hand: (0.95 - 0.9)² and (0.7 - 0.6)², so that the mean is 0.0125 / 2.
    @Test
    void countsPartlyRightAnswersByTheirPoints() {
        var attempts = List.of(said(SURE, 0.9), said(LIKELY, 0.6));

        assertThat(Figures.of(attempts).brier().orElseThrow().value()).isCloseTo(0.00625, within(1e-12));
        assertThat(Figures.of(attempts).calibration().steps())
                .containsExactly(
                        new Calibration.Step(GUESS, 0, 0),
                        new Calibration.Step(LIKELY, 1, 0.6),
                        new Calibration.Step(SURE, 1, 0.9));
    }

    @Test
    void scoresBestWhoeverIsSureAndRight() {
        assertThat(Figures.of(List.of(said(SURE, true))).brier().orElseThrow().value())
                .isLessThan(Figures.of(List.of(said(LIKELY, true)))
                        .brier()
                        .orElseThrow()
                        .value());
        assertThat(Figures.of(List.of(said(SURE, false))).brier().orElseThrow().value())
                .isGreaterThan(Figures.of(List.of(said(GUESS, false)))
                        .brier()
                        .orElseThrow()
                        .value());
    }
}
