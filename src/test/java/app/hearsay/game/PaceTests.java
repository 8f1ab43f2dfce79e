package app.hearsay.game;

import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Situations.ANNA;
import static app.hearsay.game.Situations.NOON;
import static app.hearsay.game.Situations.answer;
import static app.hearsay.game.Situations.roomThatAsks;
import static app.hearsay.game.Situations.roomWithThreePlayers;
import static app.hearsay.game.Situations.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.Step.Asking;
import app.hearsay.game.Step.Reading;
import app.hearsay.game.Step.Revealed;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTests {

    private static final Duration FOUR_MINUTES = Duration.ofMinutes(4);

    @Test
    void saysNothingBeforeAQuestionHasTakenAnswers() {
        assertThat(Pace.of(roomWithThreePlayers(calm()), NOON)).isEmpty();
        assertThat(Pace.of(roomWithThreePlayers(calm()).at(new Reading(0)), NOON))
                .isEmpty();
    }

    @Test
    void countsFromWhenTheFirstQuestionWasOpenedAndDoesNotGuess() {
        assertThat(Pace.of(roomThatAsks(calm()), NOON.plus(FOUR_MINUTES)))
                .contains(new Pace(FOUR_MINUTES, Optional.empty()));
    }

    @Test
    void goesOnAtThePaceOfTheQuestionsThatAreOver() {
        var room = twoAreOver();

        assertThat(left(room.at(new Revealed(1)))).isEqualTo(FOUR_MINUTES);
    }

    @Test
    void countsTheQuestionThatIsOnByHalf() {
        var room = twoAreOver();
        var three = room.at(new Asking(2, Vote.FIRST, NOON.plus(FOUR_MINUTES)));

        assertThat(left(three)).isEqualTo(FOUR_MINUTES.multipliedBy(3).dividedBy(5));
    }

    @Test
    void leavesNothingAfterTheLastQuestion() {
        var room = twoAreOver().marked(2, QuestionOutcome.SKIPPED).marked(3, QuestionOutcome.REVEALED);

        assertThat(left(room.at(new Revealed(3)))).isZero();
    }

    /// Of four; four minutes after the first one was opened.
    private static Room twoAreOver() {
        return answer(roomThatAsks(calm()), ANNA, wrong(0), NOON.plusSeconds(30))
                .marked(0, QuestionOutcome.REVEALED)
                .marked(1, QuestionOutcome.REVEALED);
    }

    private static Duration left(Room room) {
        return Pace.of(room, NOON.plus(FOUR_MINUTES)).orElseThrow().left().orElseThrow();
    }
}
