package app.hearsay.game;

import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Rules.inTeams;
import static app.hearsay.game.Rules.quick;
import static app.hearsay.game.Rulings.granted;
import static app.hearsay.game.Situations.ANNA;
import static app.hearsay.game.Situations.BEN;
import static app.hearsay.game.Situations.CEM;
import static app.hearsay.game.Situations.DORA;
import static app.hearsay.game.Situations.NOON;
import static app.hearsay.game.Situations.QUESTIONS;
import static app.hearsay.game.Situations.answer;
import static app.hearsay.game.Situations.emptyRoom;
import static app.hearsay.game.Situations.go;
import static app.hearsay.game.Situations.join;
import static app.hearsay.game.Situations.lead;
import static app.hearsay.game.Situations.learner;
import static app.hearsay.game.Situations.reveal;
import static app.hearsay.game.Situations.right;
import static app.hearsay.game.Situations.roomThatAsks;
import static app.hearsay.game.Situations.roomWithThreePlayers;
import static app.hearsay.game.Situations.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction.Allow;
import app.hearsay.game.HostAction.Discuss;
import app.hearsay.game.HostAction.Remove;
import app.hearsay.game.HostAction.Skip;
import app.hearsay.game.Step.Asking;
import app.hearsay.learner.Learner;
import app.hearsay.question.Answer;
import app.hearsay.question.Option;
import app.hearsay.question.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreboardTests {

    @Test
    void givesAHundredForRightAndNothingForWrongOrNoAnswer() {
        var room = answer(roomThatAsks(calm()), ANNA, right(0), NOON);
        room = revealed(answer(room, BEN, wrong(0), NOON));

        assertThat(points(room, ANNA)).isEqualTo(100);
        assertThat(points(room, BEN)).isZero();
        assertThat(points(room, CEM)).isZero();
    }

    @Test
    void givesAShareForPartlyRight() {
        var room = roomThatAsks(calm()).at(new Asking(3, Vote.FIRST, NOON));
        var keys = ((Task.Ordering) QUESTIONS.get(3).task())
                .items().stream().map(Option::key).toList();
        room = answer(room, ANNA, new Answer.Ordering(keys.reversed()), NOON);
        double share = room.given(ANNA, 3, Vote.FIRST).orElseThrow().grade().points();

        assertThat(points(revealed(room), ANNA)).isEqualTo((int) Math.round(100 * share));
    }

    @Test
    void countsNothingBeforeTheSolutionIsShown() {
        var room = answer(roomThatAsks(calm()), ANNA, right(0), NOON);

        assertThat(points(room, ANNA)).isZero();
        room = go(room, NOON);
        assertThat(points(room, ANNA)).isZero();
        room = go(room, NOON);
        assertThat(points(room, ANNA)).isZero();
        room = go(room, NOON);
        assertThat(points(room, ANNA)).isEqualTo(100);
    }

    @Test
    void countsNothingOfASkippedQuestion() {
        var room = answer(roomThatAsks(calm()), ANNA, right(0), NOON);

        room = lead(room, new Skip(room.step()), NOON);

        assertThat(points(room, ANNA)).isZero();
        assertThat(room.given(ANNA, 0, Vote.FIRST)).isPresent();
    }

    /// Of thirty seconds, which are the measure for those with more time, too.
    @ParameterizedTest
    @CsvSource({
        "CLASS_TIME, 0, 150",
        "CLASS_TIME, 3000, 145",
        "CLASS_TIME, 15000, 125",
        "CLASS_TIME, 29999, 100",
        "CLASS_TIME, 30000, 100",
        "CLASS_TIME, 32000, 100",
        "HALF_MORE, 15000, 125",
        "HALF_MORE, 30000, 100",
        "HALF_MORE, 45000, 100",
        "DOUBLE, 15000, 125",
        "DOUBLE, 30000, 100",
        "DOUBLE, 60000, 100",
        "UNLIMITED, 0, 150",
        "UNLIMITED, 30000, 100",
        "UNLIMITED, 60000, 100",
        "UNLIMITED, 600000, 100"
    })
    void addsForTheShareOfTimeThatWasLeft(ExtraTime allowance, long millis, int points) {
        var room = lead(roomThatAsks(quick()), new Allow(ANNA, allowance), NOON);
        room = revealed(answer(room, ANNA, right(0), NOON.plusMillis(millis)));

        assertThat(points(room, ANNA)).isEqualTo(points);
        assertThat(Scoreboard.points(room, room.player(ANNA).orElseThrow(), 0)).isEqualTo(points);
    }

    @Test
    void addsNothingForAQuickWrongAnswer() {
        assertThat(points(revealed(answer(roomThatAsks(quick()), ANNA, wrong(0), NOON)), ANNA))
                .isZero();
    }

    @Test
    void addsNothingForSpeedWhereItDoesNotCount() {
        assertThat(points(revealed(answer(roomThatAsks(calm()), ANNA, right(0), NOON)), ANNA))
                .isEqualTo(100);
    }

    @Test
    void givesLateComersNoTimeThatTheyDidNotEarn() {
        var room = join(roomThatAsks(quick()), DORA, "Dora");
        room = answer(room, DORA, right(0), NOON);
        room = revealed(room);
        assertThat(points(room, DORA)).isEqualTo(100);

        room = go(go(go(room, NOON), NOON), NOON);
        room = revealed(answer(room, DORA, right(1), NOON));
        assertThat(points(room, DORA)).isEqualTo(250);
    }

    @Test
    void givesThoseWhoComeWhileTheTextIsReadTheirTime() {
        var room = join(go(roomWithThreePlayers(quick()), NOON), DORA, "Dora");
        room = revealed(answer(go(room, NOON), DORA, right(0), NOON));

        assertThat(points(room, DORA)).isEqualTo(150);
    }

    /// Anna changes to right, Ben to wrong, Cem answers once only; nobody earns time twice.
    @Test
    void countsTheSecondVoteOfThoseWhoVotedTwice() {
        var room = roomThatAsks(quick());
        room = answer(room, ANNA, wrong(0), NOON);
        room = answer(room, BEN, right(0), NOON);
        room = answer(room, CEM, right(0), NOON.plusSeconds(15));
        room = go(lead(room, new Discuss(room.step()), NOON), NOON);
        room = answer(room, ANNA, right(0), NOON);
        room = revealed(answer(room, BEN, wrong(0), NOON));

        assertThat(points(room, ANNA)).isEqualTo(100);
        assertThat(points(room, BEN)).isZero();
        assertThat(points(room, CEM)).isEqualTo(125);
    }

    @Test
    void sharesARankAmongEqualPointsAndLeavesTheNextOut() {
        var room = join(roomThatAsks(calm()), DORA, "Dora");
        room = answer(room, BEN, right(0), NOON);
        room = revealed(answer(room, DORA, right(0), NOON));

        assertThat(Scoreboard.of(room).lines())
                .extracting(line -> line.player().id(), Scoreboard.Line::points, Scoreboard.Line::rank)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(BEN, 100, 1),
                        org.assertj.core.groups.Tuple.tuple(DORA, 100, 1),
                        org.assertj.core.groups.Tuple.tuple(ANNA, 0, 3),
                        org.assertj.core.groups.Tuple.tuple(CEM, 0, 3));
    }

    @Test
    void leavesTheRemovedOut() {
        var room = answer(roomThatAsks(calm()), ANNA, right(0), NOON);
        room = lead(revealed(room), new Remove(ANNA), NOON);

        assertThat(Scoreboard.of(room).of(ANNA)).isEmpty();
        assertThat(Scoreboard.of(room).lines()).hasSize(2);
    }

    /// Three in the first team with 100, 100 and 0, two in the second with 100 and 0, nobody in the third.
    @Test
    void ranksTeamsByTheMeanOfTheirPlayers() {
        var room = emptyRoom(inTeams(calm(), 3, true));
        var teams = List.of(0, 0, 0, 1, 1);
        for (int i = 0; i < 5; i++) {
            room = granted(Situations.tryToJoin(room, learner(i + 1), "Player " + i, teams.get(i)));
        }
        room = go(go(room, NOON), NOON);
        for (int i : List.of(0, 1, 3)) {
            room = answer(room, learner(i + 1), right(0), NOON);
        }

        assertThat(Scoreboard.of(revealed(room)).teams())
                .containsExactly(new Scoreboard.TeamLine(0, 67, 3, 1), new Scoreboard.TeamLine(1, 50, 2, 2));
    }

    @Test
    void sharesARankAmongEqualTeams() {
        var room = emptyRoom(inTeams(calm(), 2, false));
        room = join(join(room, ANNA, "Anna"), BEN, "Ben");

        assertThat(Scoreboard.of(room).teams())
                .containsExactly(new Scoreboard.TeamLine(0, 0, 1, 1), new Scoreboard.TeamLine(1, 0, 1, 1));
        assertThat(Scoreboard.of(roomWithThreePlayers(calm())).teams()).isEmpty();
    }

    @Test
    void ranksNobodyInAnEmptyRoom() {
        assertThat(Scoreboard.of(emptyRoom(quick())).lines()).isEmpty();
    }

    private static int points(Room room, Learner.Id player) {
        return Scoreboard.of(room).of(player).orElseThrow().points();
    }

    private static Room revealed(Room room) {
        return reveal(room, NOON);
    }
}
