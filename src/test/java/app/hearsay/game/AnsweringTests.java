package app.hearsay.game;

import static app.hearsay.game.Rules.LIMIT;
import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Rules.quick;
import static app.hearsay.game.Rulings.granted;
import static app.hearsay.game.Rulings.refused;
import static app.hearsay.game.Situations.ANNA;
import static app.hearsay.game.Situations.BEN;
import static app.hearsay.game.Situations.CEM;
import static app.hearsay.game.Situations.DORA;
import static app.hearsay.game.Situations.HOST;
import static app.hearsay.game.Situations.NOON;
import static app.hearsay.game.Situations.QUESTIONS;
import static app.hearsay.game.Situations.answer;
import static app.hearsay.game.Situations.go;
import static app.hearsay.game.Situations.join;
import static app.hearsay.game.Situations.lead;
import static app.hearsay.game.Situations.right;
import static app.hearsay.game.Situations.roomThatAsks;
import static app.hearsay.game.Situations.roomThatAsksTheSecond;
import static app.hearsay.game.Situations.tryToAnswer;
import static app.hearsay.game.Situations.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.AnswerRefusal.Shut;
import app.hearsay.game.HostAction.Allow;
import app.hearsay.game.HostAction.Discuss;
import app.hearsay.game.HostAction.Pause;
import app.hearsay.game.HostAction.Remove;
import app.hearsay.game.Room.Ballot;
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
import app.hearsay.question.Answer;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Grading;
import app.hearsay.question.Option;
import app.hearsay.question.Task;
import app.hearsay.result.Confidence;
import app.hearsay.result.Occasion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnsweringTests {

    private static final Asking FIRST_VOTE = new Asking(1, Vote.FIRST, NOON);
    private static final Asking SECOND_VOTE = new Asking(1, Vote.SECOND, NOON);

    /// For the ballots (0, first), (1, first), (1, second) and (2, first) of players who have not answered: the
    /// reason, or null where the answer is taken. The first question is revealed.
    static Stream<Arguments> ballots() {
        var late = Shut.TOO_LATE;
        var notYet = Shut.NOT_OPEN;
        return Stream.of(
                reasons(new Lobby(), late, notYet, notYet, notYet),
                reasons(new Reading(1), late, notYet, notYet, notYet),
                reasons(FIRST_VOTE, late, null, notYet, notYet),
                reasons(SECOND_VOTE, late, late, null, notYet),
                reasons(new Paused(FIRST_VOTE, NOON), late, Shut.PAUSED, notYet, notYet),
                reasons(new Paused(SECOND_VOTE, NOON), late, late, Shut.PAUSED, notYet),
                reasons(new Closed(1, Vote.FIRST), late, late, notYet, notYet),
                reasons(new Closed(1, Vote.SECOND), late, late, late, notYet),
                reasons(new Tallied(1, Vote.FIRST), late, late, notYet, notYet),
                reasons(new Tallied(1, Vote.SECOND), late, late, late, notYet),
                reasons(new Discussing(1), late, late, notYet, notYet),
                reasons(new Revealed(0), late, notYet, notYet, notYet),
                reasons(new Standing(0), late, notYet, notYet, notYet),
                reasons(new Ended(), late, late, late, late));
    }

    private static Arguments reasons(
            Step step, @Nullable Shut zero, @Nullable Shut first, @Nullable Shut second, @Nullable Shut next) {
        return Arguments.of(step, zero, first, second, next);
    }

    @ParameterizedTest
    @MethodSource("ballots")
    void takesOnlyTheBallotThatIsOn(
            Step step, @Nullable Shut zero, @Nullable Shut first, @Nullable Shut second, @Nullable Shut next) {
        var room = roomThatAsksTheSecond(calm()).at(step);

        assertAnswer(room, new Ballot(0, Vote.FIRST), zero);
        assertAnswer(room, new Ballot(1, Vote.FIRST), first);
        assertAnswer(room, new Ballot(1, Vote.SECOND), second);
        assertAnswer(room, new Ballot(2, Vote.FIRST), next);
    }

    @Test
    void takesAnAnswerWithAllThatIsKnownOfIt() {
        var room = roomThatAsks(quick());

        var after = granted(tryToAnswer(
                room, BEN, new Ballot(0, Vote.FIRST), right(0), Optional.of(Confidence.SURE), NOON.plusMillis(4321)));

        var attempt = after.given(BEN, 0, Vote.FIRST).orElseThrow();
        assertThat(attempt.learner()).isEqualTo(BEN);
        assertThat(attempt.occasion())
                .isEqualTo(new Occasion.FirstVote(room.id().value()));
        assertThat(attempt.question()).isEqualTo(QUESTIONS.get(0).id());
        assertThat(attempt.answer()).isEqualTo(right(0));
        assertThat(attempt.grade().verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(attempt.expected()).isEqualTo(QUESTIONS.get(0).expected());
        assertThat(attempt.chosen()).isEqualTo(QUESTIONS.get(0).expected());
        assertThat(attempt.confidence()).contains(Confidence.SURE);
        assertThat(attempt.took()).isEqualTo(Duration.ofMillis(4321));
        assertThat(attempt.at()).isEqualTo(NOON.plusMillis(4321));
        assertThat(after.step()).isEqualTo(room.step());
        assertThat(room.given(BEN, 0, Vote.FIRST)).isEmpty();
    }

    @Test
    void letsTheFirstAnswerStand() {
        var room = answer(roomThatAsks(calm()), ANNA, right(0), NOON);

        assertThat(refused(tryToAnswer(room, ANNA, wrong(0), NOON))).isEqualTo(Shut.ALREADY_ANSWERED);
        assertThat(refused(tryToAnswer(room, ANNA, right(0), NOON))).isEqualTo(Shut.ALREADY_ANSWERED);
    }

    /// A phone that sends again what it saw no acknowledgement for is told that it counts, wherever the room is now.
    @Test
    void tellsWhoSendsAgainAfterTheCloseThatTheAnswerIsIn() {
        var answered = answer(roomThatAsks(calm()), ANNA, right(0), NOON);
        var paused = answered.at(new Paused((Asking) answered.step(), NOON));
        var closed = go(answered, NOON);
        for (var room : List.of(paused, closed, go(closed, NOON), closed.at(new Ended()))) {
            assertThat(refused(tryToAnswer(room, ANNA, new Ballot(0, Vote.FIRST), right(0), Optional.empty(), NOON)))
                    .isEqualTo(Shut.ALREADY_ANSWERED);
        }
    }

    @Test
    void takesNothingFromWhoDoesNotPlay() {
        var room = lead(roomThatAsks(calm()), new Remove(CEM), NOON);

        assertThat(refused(tryToAnswer(room, DORA, right(0), NOON))).isEqualTo(Shut.NOT_A_PLAYER);
        assertThat(refused(tryToAnswer(room, HOST, right(0), NOON))).isEqualTo(Shut.NOT_A_PLAYER);
        assertThat(refused(tryToAnswer(room, CEM, right(0), NOON))).isEqualTo(Shut.REMOVED);
    }

    @Test
    void takesAnswersUntilTwoSecondsAfterTheDeadline() {
        var room = roomThatAsks(quick());
        var last = NOON.plus(LIMIT).plusSeconds(2);

        assertThat(answer(room, ANNA, right(0), last).given(ANNA, 0, Vote.FIRST))
                .isPresent();
        assertThat(refused(tryToAnswer(room, ANNA, right(0), last.plusMillis(1))))
                .isEqualTo(Shut.TOO_LATE);

        var allowed = lead(room, new Allow(ANNA, ExtraTime.DOUBLE), NOON);
        assertThat(answer(allowed, ANNA, right(0), last.plus(LIMIT)).given(ANNA, 0, Vote.FIRST))
                .isPresent();
        assertThat(refused(tryToAnswer(allowed, BEN, right(0), last.plus(LIMIT))))
                .isEqualTo(Shut.TOO_LATE);
    }

    @Test
    void givesTheTimeOfAPauseBack() {
        var room = roomThatAsks(quick());
        room = lead(room, new Pause(room.step()), NOON.plusSeconds(29));
        room = go(room, NOON.plusSeconds(1029));

        var after = answer(room, ANNA, right(0), NOON.plusSeconds(1031));

        assertThat(after.given(ANNA, 0, Vote.FIRST).orElseThrow().took()).isEqualTo(Duration.ofSeconds(31));
    }

    @Test
    void takesNoLessThanNothingWhenTheClockIsSetBack() {
        var after = answer(roomThatAsks(quick()), ANNA, right(0), NOON.minusSeconds(3600));

        assertThat(after.given(ANNA, 0, Vote.FIRST).orElseThrow().took()).isEqualTo(Duration.ZERO);
    }

    @Test
    void refusesWhatDoesNotFitTheQuestion() {
        var status = roomThatAsks(calm());
        assertThat(refused(tryToAnswer(status, ANNA, new Answer.Choice("NO_SUCH"), NOON)))
                .isEqualTo(new AnswerRefusal.Unfit(Grading.Reason.UNKNOWN_OPTION));
        assertThat(refused(tryToAnswer(status, ANNA, new Answer.Choice(""), NOON)))
                .isEqualTo(new AnswerRefusal.Unfit(Grading.Reason.UNKNOWN_OPTION));
        assertThat(refused(tryToAnswer(status, ANNA, new Answer.Marking(new TreeSet<>()), NOON)))
                .isEqualTo(new AnswerRefusal.Unfit(Grading.Reason.OTHER_FORM));

        var marking = status.at(new Asking(2, Vote.FIRST, NOON));
        for (int unit : List.of(-1, 100_000, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            assertThat(refused(tryToAnswer(marking, ANNA, new Answer.Marking(new TreeSet<>(List.of(unit))), NOON)))
                    .isEqualTo(new AnswerRefusal.Unfit(Grading.Reason.UNKNOWN_OPTION));
        }

        var ordering = status.at(new Asking(3, Vote.FIRST, NOON));
        var keys = ((Task.Ordering) QUESTIONS.get(3).task())
                .items().stream().map(Option::key).toList();
        assertThat(refused(tryToAnswer(ordering, ANNA, new Answer.Ordering(keys.subList(1, keys.size())), NOON)))
                .isEqualTo(new AnswerRefusal.Unfit(Grading.Reason.INCOMPLETE));
        assertThat(refused(tryToAnswer(ordering, ANNA, new Answer.Ordering(List.of()), NOON)))
                .isEqualTo(new AnswerRefusal.Unfit(Grading.Reason.INCOMPLETE));
        assertThat(refused(tryToAnswer(ordering, ANNA, new Answer.Ordering(List.of("x")), NOON)))
                .isEqualTo(new AnswerRefusal.Unfit(Grading.Reason.UNKNOWN_OPTION));
    }

    @Test
    void closesWithTheLastAnswerThatIsAwaited() {
        var room = lead(roomThatAsks(calm()), new Remove(CEM), NOON);

        room = answer(room, ANNA, right(0), NOON);
        assertThat(room.step()).isInstanceOf(Asking.class);
        room = answer(room, BEN, wrong(0), NOON);
        assertThat(room.step()).isEqualTo(new Closed(0, Vote.FIRST));
    }

    @Test
    void waitsForALateComer() {
        var room = answer(answer(roomThatAsks(calm()), ANNA, right(0), NOON), BEN, right(0), NOON);
        room = join(room, DORA, "Dora");
        room = answer(room, CEM, right(0), NOON);

        assertThat(room.step()).isInstanceOf(Asking.class);
        assertThat(answer(room, DORA, right(0), NOON).step()).isEqualTo(new Closed(0, Vote.FIRST));
    }

    @Test
    void keepsBothVotesAndWaitsForAllInTheSecond() {
        var room = roomThatAsks(calm());
        for (var player : List.of(ANNA, BEN, CEM)) {
            room = answer(room, player, wrong(0), NOON);
        }
        room = go(lead(room, new Discuss(room.step()), NOON), NOON);
        assertThat(room.votedTwice(0)).isTrue();

        for (var player : List.of(ANNA, BEN, CEM)) {
            assertThat(room.step()).isInstanceOf(Asking.class);
            room = answer(room, player, right(0), NOON);
        }

        assertThat(room.step()).isEqualTo(new Closed(0, Vote.SECOND));
        var first = room.given(ANNA, 0, Vote.FIRST).orElseThrow();
        var second = room.given(ANNA, 0, Vote.SECOND).orElseThrow();
        assertThat(first.answer()).isEqualTo(wrong(0));
        assertThat(second.answer()).isEqualTo(right(0));
        assertThat(first.occasion()).isEqualTo(new Occasion.FirstVote(room.id().value()));
        assertThat(second.occasion())
                .isEqualTo(new Occasion.SecondVote(room.id().value()));
        assertThat(room.counting(ANNA, 0)).contains(second);
    }

    @Test
    void ignoresConfidenceWhereItIsNotAsked() {
        var room = roomThatAsks(calm());

        var after = granted(
                tryToAnswer(room, ANNA, new Ballot(0, Vote.FIRST), right(0), Optional.of(Confidence.SURE), NOON));

        assertThat(after.given(ANNA, 0, Vote.FIRST).orElseThrow().confidence()).isEmpty();
    }

    private static void assertAnswer(Room room, Ballot ballot, @Nullable Shut reason) {
        var ruling = tryToAnswer(room, ANNA, ballot, right(ballot.question()), Optional.empty(), NOON);
        if (reason == null) {
            assertThat(granted(ruling).given(ANNA, ballot.question(), ballot.vote()))
                    .isPresent();
        } else {
            assertThat(refused(ruling)).as("%s in %s", ballot, room.step()).isEqualTo(reason);
        }
    }
}
