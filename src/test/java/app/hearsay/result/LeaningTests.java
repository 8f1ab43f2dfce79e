package app.hearsay.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaningTests {

    @ParameterizedTest
    @CsvSource({
        "-0.31, HEARS_OTHERS_TOO_OFTEN",
        "-0.3, UPRIGHT",
        "0, UPRIGHT",
        "0.3, UPRIGHT",
        "0.31, HEARS_OTHERS_TOO_RARELY"
    })
    void readsTheCriterion(double criterion, Leaning leaning) {
        assertThat(Leaning.of(new Discrimination(1, criterion, 20, 20, 0.4))).isEqualTo(leaning);
    }

    @Test
    void doubtsTooOftenWhoNeverTakesTheOutletsWord() {
        assertThat(Leaning.of(Discrimination.of(20, 20, 20, 20))).isEqualTo(Leaning.HEARS_OTHERS_TOO_OFTEN);
    }

    @ParameterizedTest
    @CsvSource({"-1, HARDLY", "0.49, HARDLY", "0.5, SOMETIMES", "1, MOSTLY", "2, RELIABLY", "3, SUPERBLY"})
    void readsTheSensitivity(double sensitivity, Acuity acuity) {
        assertThat(Acuity.of(new Discrimination(sensitivity, 0, 20, 20, 0.4))).isEqualTo(acuity);
    }
}
