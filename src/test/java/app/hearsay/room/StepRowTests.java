package app.hearsay.room;

import static app.hearsay.game.Situations.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hearsay.game.Step;
import app.hearsay.game.Step.Asking;
import app.hearsay.game.Step.Closed;
import app.hearsay.game.Step.Discussing;
import app.hearsay.game.Step.Ended;
import app.hearsay.game.Step.Lobby;
import app.hearsay.game.Step.Paused;
import app.hearsay.game.Step.Reading;
import app.hearsay.game.Step.Revealed;
import app.hearsay.game.Step.Standing;
import app.hearsay.game.Step.Tallied;
import app.hearsay.game.Vote;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepRowTests {

    static Stream<Step> steps() {
        return Stream.of(
                new Lobby(),
                new Reading(0),
                new Reading(49),
                new Asking(0, Vote.FIRST, NOON),
                new Asking(3, Vote.SECOND, NOON.plusMillis(1)),
                new Paused(new Asking(0, Vote.FIRST, NOON), NOON.plusMillis(999)),
                new Paused(new Asking(3, Vote.SECOND, NOON), NOON.plusSeconds(9)),
                new Closed(2, Vote.FIRST),
                new Closed(2, Vote.SECOND),
                new Tallied(2, Vote.FIRST),
                new Tallied(2, Vote.SECOND),
                new Discussing(1),
                new Revealed(1),
                new Standing(1),
                new Ended());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void givesBackEachStep(Step step) {
        assertThat(StepRow.of(step).toStep()).isEqualTo(step);
    }

    /// As versions wrote them that had no step between the vote and the solution.
    @Test
    void wakesRoomsThatWereStoppedBeforeAnswersWereShownAlone() {
        assertThat(new StepRow("CLOSED", 1, Vote.FIRST, null, null).toStep()).isEqualTo(new Closed(1, Vote.FIRST));
        assertThat(new StepRow("REVEALED", 1, null, null, null).toStep()).isEqualTo(new Revealed(1));
    }

    @Test
    void rejectsWhatIsNoStep() {
        assertThatThrownBy(() -> new StepRow("DANCING", null, null, null, null).toStep())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DANCING");
        assertThatThrownBy(() -> new StepRow("ASKING", 1, null, NOON, null).toStep())
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void namesTheQuestionThatIsOn() {
        assertThat(new Lobby().questionOn()).isEmpty();
        assertThat(new Ended().questionOn()).isEmpty();
        steps().filter(step -> !(step instanceof Lobby || step instanceof Ended))
                .forEach(step -> assertThat(step.questionOn())
                        .hasValue(java.util.Objects.requireNonNull(
                                StepRow.of(step).question())));
    }
}
