package app.hearsay.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningCurveTests {

    @Test
    void hasAPointForEachTenAnswersAndOneForTheRest() {
        var attempts = new ArrayList<Attempt>();
        attempts.addAll(Collections.nCopies(5, Attempts.worth(0)));
        attempts.addAll(Collections.nCopies(5, Attempts.worth(0.5)));
        attempts.addAll(Collections.nCopies(12, Attempts.worth(1)));

        assertThat(Figures.of(attempts).curve().points())
                .containsExactly(
                        new LearningCurve.Point(1, 10, 0.25),
                        new LearningCurve.Point(11, 20, 1),
                        new LearningCurve.Point(21, 22, 1));
    }

    @Test
    void skipsWhatIsNotScored() {
        var attempts = List.of(Attempts.worth(1), Attempts.unscored(Confidence.SURE));

        assertThat(Figures.of(attempts).curve().points()).containsExactly(new LearningCurve.Point(1, 1, 1));
        assertThat(Score.of(attempts)).isEqualTo(new Score(1, 1));
    }

    @Test
    void isEmptyWithoutAnswers() {
        assertThat(Figures.of(List.of()).curve().points()).isEmpty();
        assertThat(Score.of(List.of()).share()).isEmpty();
    }
}
