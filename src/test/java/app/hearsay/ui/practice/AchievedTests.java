package app.hearsay.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.result.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AchievedTests {

    @ParameterizedTest
    @CsvSource({
        "10, 10, NEARLY_ALL",
        "9, 10, NEARLY_ALL",
        "8.99, 10, MOST",
        "6, 10, MOST",
        "5.99, 10, SOME",
        "3, 10, SOME",
        "2.99, 10, LITTLE",
        "0, 10, LITTLE",
        "1, 1, NEARLY_ALL"
    })
    void goesByTheShareOfPoints(double points, int possible, Achieved achieved) {
        assertThat(Achieved.of(new Score(points, possible))).contains(achieved);
    }

    @Test
    void saysNothingOfARoundWithoutPoints() {
        assertThat(Achieved.of(new Score(0, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NEARLY_ALL, true", "MOST, true", "SOME, false", "LITTLE, false"})
    void isGoodFromMostOn(Achieved achieved, boolean good) {
        assertThat(achieved.isGood()).isEqualTo(good);
    }
}
