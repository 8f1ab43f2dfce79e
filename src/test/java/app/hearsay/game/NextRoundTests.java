package app.hearsay.game;

import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Rulings.granted;
import static app.hearsay.game.Rulings.refused;
import static app.hearsay.game.Situations.ANNA;
import static app.hearsay.game.Situations.BEN;
import static app.hearsay.game.Situations.DORA;
import static app.hearsay.game.Situations.NOON;
import static app.hearsay.game.Situations.answer;
import static app.hearsay.game.Situations.go;
import static app.hearsay.game.Situations.join;
import static app.hearsay.game.Situations.lead;
import static app.hearsay.game.Situations.reveal;
import static app.hearsay.game.Situations.right;
import static app.hearsay.game.Situations.roomThatAsks;
import static app.hearsay.game.Situations.roomWithThreePlayers;
import static app.hearsay.game.Situations.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hearsay.game.HostAction.Back;
import app.hearsay.game.HostAction.End;
import app.hearsay.game.Plan.Place;
import app.hearsay.learner.Learner;
import app.hearsay.question.Question;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextRoundTests {

    private static final List<Question.Id> THREE = fresh(3);

    @Test
    void leadsFromTheEndToALobbyWithEverybodyInIt() {
        var over = overAfterOne();

        var room = granted(NextRound.apply(over, THREE, false));

        assertThat(room.step()).isEqualTo(new Step.Lobby());
        assertThat(room.present()).isEqualTo(over.present());
        assertThat(room.plan().code()).isEqualTo(over.plan().code());
        assertThat(room.ballots()).isEqualTo(over.ballots());
        assertThat(go(room, NOON).step()).isEqualTo(new Step.Reading(1));
    }

    @Test
    void putsItsQuestionsInPlaceOfThoseThatWereNotAsked() {
        var over = overAfterOne();

        var room = granted(NextRound.apply(over, THREE, false));

        assertThat(room.plan().questions())
                .hasSize(4)
                .startsWith(over.plan().questions().getFirst())
                .endsWith(THREE.toArray(Question.Id[]::new));
        assertThat(room.outcomes())
                .containsExactly(
                        QuestionOutcome.REVEALED, QuestionOutcome.AHEAD, QuestionOutcome.AHEAD, QuestionOutcome.AHEAD);
        assertThat(room.plan().place(0)).isEqualTo(new Place(1, 1));
        assertThat(room.plan().place(3)).isEqualTo(new Place(3, 3));
        assertThat(room.plan().rounds().of(0)).isEqualTo(1);
        assertThat(room.plan().rounds().of(1)).isEqualTo(2);
    }

    @Test
    void goesOnCountingOrBeginsFromNothing() {
        var over = overAfterOne();

        assertThat(points(granted(NextRound.apply(over, THREE, false)), ANNA)).isEqualTo(100);
        assertThat(points(granted(NextRound.apply(over, THREE, true)), ANNA)).isZero();
    }

    @Test
    void asksNothingAnewWhereTheLastRoundAskedNothing() {
        var again = lead(granted(NextRound.apply(overAfterOne(), THREE, true)), new End(), NOON);

        var room = granted(NextRound.apply(again, fresh(2), false));

        assertThat(room.plan().rounds()).isEqualTo(new RoomRounds(List.of(1), 1));
        assertThat(room.plan().questions()).hasSize(3).endsWith(fresh(2).toArray(Question.Id[]::new));
        var unplayed = lead(roomWithThreePlayers(calm()), new End(), NOON);
        assertThat(granted(NextRound.apply(unplayed, THREE, true)).plan().rounds())
                .isEqualTo(RoomRounds.ONE);
    }

    @Test
    void countsForLatecomersFromItsOwnFirstQuestion() {
        var room = join(granted(NextRound.apply(overAfterOne(), THREE, false)), DORA, "Dora");

        assertThat(room.player(DORA).orElseThrow().from()).isEqualTo(1);
    }

    @Test
    void letsTheSolutionBeforeItBeSeenAgain() {
        var room = go(granted(NextRound.apply(overAfterOne(), THREE, false)), NOON);

        assertThat(lead(room, new Back(room.step()), NOON).step()).isEqualTo(new Step.Revealed(0));
    }

    @Test
    void waitsForTheEnd() {
        assertThat(refused(NextRound.apply(roomThatAsks(calm()), THREE, false))).isEqualTo(HostRefusal.NOT_NOW);
        var begun = granted(NextRound.apply(overAfterOne(), THREE, false));
        assertThat(refused(NextRound.apply(begun, THREE, false))).isEqualTo(HostRefusal.NOT_NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5,3", "4,4"})
    void hasRoundsOneAfterTheOther(String later) {
        var firsts = List.of(later.split(",")).stream().map(Integer::valueOf).toList();

        assertThatThrownBy(() -> new RoomRounds(firsts, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoomRounds(List.of(4), 3)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Anna was right, Ben wrong; then the host ended the game.
    private static Room overAfterOne() {
        var room = answer(answer(roomThatAsks(calm()), ANNA, right(0), NOON), BEN, wrong(0), NOON);
        return lead(reveal(room, NOON), new End(), NOON);
    }

    private static int points(Room room, Learner.Id player) {
        return Scoreboard.of(room).of(player).orElseThrow().points();
    }

    private static List<Question.Id> fresh(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Question.Id("status:another-text/s0" + number))
                .toList();
    }
}
