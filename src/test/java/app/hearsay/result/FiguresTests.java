package app.hearsay.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hearsay.learner.Learner;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Beside each figure stands its definition, computed from all attempts at once.
class FiguresTests {

    private static final Learner.Id LEARNER = new Learner.Id(new UUID(0, 1));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 30, 399, 600, 2_500})
    void areWhatTheirDefinitionsSay(int length) {
        for (int seed = 0; seed < 20; seed++) {
            var attempts = RandomHistory.of(LEARNER, new Random(seed), length);
            var figures = Figures.of(attempts);

            assertThat(figures.answers()).isEqualTo(length);
            assertSame(figures.score(), Score.of(attempts));
            assertSame(figures.matrix(), ConfusionMatrix.of(attempts));
            assertThat(figures.discrimination()).isEqualTo(Discrimination.of(ConfusionMatrix.of(attempts)));
            assertCalibration(figures, attempts);
            assertBrier(figures, attempts);
            assertCurve(
                    figures.curve(), attempts.stream().filter(Attempt::isScored).toList());
        }
    }

    @Test
    void areTheSameFromTheirText() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var figures = Figures.of(RandomHistory.of(LEARNER, random, 1 + random.nextInt(1_500)));

            var text = FiguresText.of(figures);

            assertThat(FiguresText.parse(text)).map(Figures::kept).contains(figures.kept());
            assertThat(FiguresText.parse(text))
                    .map(Figures::curve)
                    .map(LearningCurve::points)
                    .contains(figures.curve().points());
            assertThat(text).hasSizeLessThan(8_000).matches("[ -~]+");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ALL",
                "ALL:1:1:1",
                "ALL:1:1:1:1 ",
                "NEVER:1:1:1:1",
                "NAMED/CLAIM:1:1:1:1",
                "ALL:one:1:1:1",
                "SAID/NEVER:1:1:1:1",
                "STRETCH/-1:1:1:1:1",
                "NAMED/CLAIM/CLAIM/CLAIM:1:1:1:1"
            })
    void areNotReadFromAnythingElse(String text) {
        assertThat(FiguresText.parse(text)).isEmpty();
    }

    @Test
    void canLeaveOutWhatIsToWait() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var attempts = RandomHistory.of(LEARNER, random, 700);
            int from = random.nextInt(700);
            var hidden = IntStream.range(from, 700)
                    .filter(i -> random.nextInt(4) == 0)
                    .mapToObj(attempts::get)
                    .toList();
            var rest = attempts.stream()
                    .filter(attempt -> !hidden.contains(attempt))
                    .toList();

            var figures = Figures.of(attempts).without(hidden);

            assertThat(figures.answers()).isEqualTo(rest.size());
            assertSame(figures.score(), Score.of(rest));
            assertSame(figures.matrix(), ConfusionMatrix.of(rest));
            assertCalibration(figures, rest);
            assertBrier(figures, rest);
            assertCurveRestsOn(
                    figures.curve(),
                    attempts.stream()
                            .takeWhile(attempt -> !hidden.contains(attempt))
                            .filter(Attempt::isScored)
                            .toList());
        }
    }

    private static void assertSame(Score score, Score expected) {
        assertThat(score.possible()).isEqualTo(expected.possible());
        assertThat(score.points()).isCloseTo(expected.points(), within(1e-9));
        assertThat(score.shown()).isEqualTo(expected.shown());
    }

    private static void assertSame(ConfusionMatrix matrix, ConfusionMatrix expected) {
        for (var row : Status.values()) {
            for (var column : Status.values()) {
                assertThat(matrix.count(row, column)).isEqualTo(expected.count(row, column));
            }
        }
    }

    private static void assertCalibration(Figures figures, List<Attempt> attempts) {
        assertThat(figures.calibration().steps())
                .extracting(Calibration.Step::confidence)
                .containsExactly(Confidence.values());
        for (var step : figures.calibration().steps()) {
            var said = said(attempts).stream()
                    .filter(each -> each.confidence().orElseThrow() == step.confidence())
                    .toList();
            assertThat(step.n()).isEqualTo(said.size());
            assertThat(step.points()).isCloseTo(Score.of(said).points(), within(1e-9));
        }
    }

    /// The mean of (p - o)².
    private static void assertBrier(Figures figures, List<Attempt> attempts) {
        var errors = said(attempts).stream()
                .mapToDouble(each -> Math.pow(
                        each.confidence().orElseThrow().probability()
                                - each.grade().points(),
                        2))
                .average();
        assertThat(figures.brier().isPresent()).isEqualTo(errors.isPresent());
        figures.brier().ifPresent(brier -> {
            assertThat(brier.value()).isCloseTo(errors.orElseThrow(), within(1e-9));
            assertThat(brier.answers()).isEqualTo(said(attempts).size());
        });
    }

    private static List<Attempt> said(List<Attempt> attempts) {
        return attempts.stream()
                .filter(Attempt::isScored)
                .filter(each -> each.confidence().isPresent())
                .toList();
    }

    private static void assertCurve(LearningCurve curve, List<Attempt> scored) {
        assertCurveRestsOn(curve, scored);
        assertThat(curve.points().stream()
                        .mapToInt(LearningCurve.Point::to)
                        .max()
                        .orElse(0))
                .isEqualTo(scored.size());
        assertThat(curve.length()).isIn(10, 20, 40, 80, 160, 320);
        assertThat(curve.points()).hasSizeLessThanOrEqualTo(LearningCurve.MOST);
        assertThat(curve.length() == 10 || scored.size() > LearningCurve.MOST * curve.length() / 2)
                .isTrue();
    }

    private static void assertCurveRestsOn(LearningCurve curve, List<Attempt> scored) {
        int from = 1;
        for (var point : curve.points()) {
            assertThat(point.from()).isEqualTo(from);
            assertThat(point.to()).isLessThanOrEqualTo(Math.min(from + curve.length() - 1, scored.size()));
            assertThat(point.share())
                    .isCloseTo(
                            Score.of(scored.subList(from - 1, point.to()))
                                    .share()
                                    .orElseThrow(),
                            within(1e-9));
            from += curve.length();
        }
    }
}
