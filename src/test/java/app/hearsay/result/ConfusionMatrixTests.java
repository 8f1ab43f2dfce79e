package app.hearsay.result;

import static app.hearsay.statement.Status.CLAIM;
import static app.hearsay.statement.Status.DENIAL;
import static app.hearsay.statement.Status.OWN_ASSERTION;
import static app.hearsay.statement.Status.SPECULATION;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.statement.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTests {

    @Test
    void countsWhatWasTakenForWhat() {
        var matrix = ConfusionMatrix.of(List.of(
                Attempts.named(CLAIM, CLAIM),
                Attempts.named(CLAIM, DENIAL),
                Attempts.named(CLAIM, DENIAL),
                Attempts.named(SPECULATION, CLAIM)));

        assertThat(matrix.count(CLAIM, CLAIM)).isEqualTo(1);
        assertThat(matrix.count(CLAIM, DENIAL)).isEqualTo(2);
        assertThat(matrix.count(SPECULATION, CLAIM)).isEqualTo(1);
        assertThat(matrix.count(DENIAL, CLAIM)).isZero();
        assertThat(matrix.asked(CLAIM)).isEqualTo(3);
        assertThat(matrix.total()).isEqualTo(4);
    }

    @Test
    void takesADefensibleLabelForNoConfusion() {
        var matrix = ConfusionMatrix.of(List.of(Attempts.defended(CLAIM, OWN_ASSERTION)));

        assertThat(matrix.count(CLAIM, CLAIM)).isEqualTo(1);
        assertThat(matrix.count(CLAIM, OWN_ASSERTION)).isZero();
    }

    @Test
    void leavesOutQuestionsOfOtherTypes() {
        assertThat(ConfusionMatrix.of(List.of(Attempts.worth(0.5))).total()).isZero();
    }

    @Test
    void isAllZeroWithoutAttempts() {
        for (var status : Status.values()) {
            assertThat(ConfusionMatrix.of(List.of()).asked(status)).isZero();
        }
    }
}
