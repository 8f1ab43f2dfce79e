package app.hearsay.game;

import static app.hearsay.game.Rules.LIMIT;
import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Rules.quick;
import static app.hearsay.game.Rules.withoutStandings;
import static app.hearsay.game.Rulings.granted;
import static app.hearsay.game.Rulings.refused;
import static app.hearsay.game.Situations.ANNA;
import static app.hearsay.game.Situations.BEN;
import static app.hearsay.game.Situations.CEM;
import static app.hearsay.game.Situations.DORA;
import static app.hearsay.game.Situations.MOST;
import static app.hearsay.game.Situations.NOON;
import static app.hearsay.game.Situations.answer;
import static app.hearsay.game.Situations.emptyRoom;
import static app.hearsay.game.Situations.go;
import static app.hearsay.game.Situations.lead;
import static app.hearsay.game.Situations.right;
import static app.hearsay.game.Situations.roomThatAsks;
import static app.hearsay.game.Situations.roomThatAsksTheSecond;
import static app.hearsay.game.Situations.roomWithThreePlayers;
import static app.hearsay.game.Situations.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction.Allow;
import app.hearsay.game.HostAction.Back;
import app.hearsay.game.HostAction.Discuss;
import app.hearsay.game.HostAction.End;
import app.hearsay.game.HostAction.GoOn;
import app.hearsay.game.HostAction.Lock;
import app.hearsay.game.HostAction.Pause;
import app.hearsay.game.HostAction.Remove;
import app.hearsay.game.HostAction.Reopen;
import app.hearsay.game.HostAction.Skip;
import app.hearsay.game.Ruling.Refused;
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
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostingTests {

    private static final Instant LATER = NOON.plusSeconds(20);

    /// Four questions, the second is on, the first is revealed; `-` is refused. `again` is the second vote, `now`
    /// opened by the action, `moved` resumed after a pause of eight seconds.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            step           | go on              | discuss      | reopen             | pause          | skip      | back       | end
            lobby          | reading 1          | -            | -                  | -              | -         | -          | ended
            reading 1      | asking 1 now       | -            | -                  | -              | reading 2 | revealed 0 | ended
            asking 1       | closed 1           | -            | -                  | paused 1 now   | reading 2 | -          | ended
            asking 1 again | closed 1 again     | -            | -                  | paused 1 again now | reading 2 | -      | ended
            paused 1       | asking 1 moved     | -            | -                  | -              | reading 2 | -          | ended
            paused 1 again | asking 1 again moved | -          | -                  | -              | reading 2 | -          | ended
            closed 1       | revealed 1         | discussing 1 | asking 1 now       | -              | reading 2 | -          | ended
            closed 1 again | revealed 1         | -            | asking 1 again now | -              | reading 2 | -          | ended
            tallied 1      | revealed 1         | discussing 1 | -                  | -              | reading 2 | -          | ended
            tallied 1 again | revealed 1        | -            | -                  | -              | reading 2 | -          | ended
            discussing 1   | asking 1 again now | -            | -                  | -              | reading 2 | -          | ended
            revealed 0     | standing 0         | -            | -                  | -              | -         | -          | ended
            standing 0     | reading 1          | -            | -                  | -              | -         | revealed 0 | ended
            ended          | -                  | -            | -                  | -              | -         | revealed 0 | ended
            """, useHeadersInDisplayName = true)
    void leadsEveryStepWhereEachActionShould(
            String from,
            String goOn,
            String discuss,
            String reopen,
            String pause,
            String skip,
            String back,
            String end) {
        var room = roomThatAsksTheSecond(calm()).at(step(from));

        assertLeads(room, new GoOn(room.step()), goOn);
        assertLeads(room, new Discuss(room.step()), discuss);
        assertLeads(room, new Reopen(room.step()), reopen);
        assertLeads(room, new Pause(room.step()), pause);
        assertLeads(room, new Skip(room.step()), skip);
        assertLeads(room, new Back(room.step()), back);
        assertLeads(room, new End(), end);
    }

    @Test
    void aVoteThatWasClosedTooEarlyGoesOnWithItsAnswers() {
        var answered = answer(roomThatAsksTheSecond(calm()), ANNA, right(1), LATER);
        var reopened = go(answered, LATER);
        reopened = lead(reopened, new Reopen(reopened.step()), LATER);

        assertThat(reopened.step()).isEqualTo(new Asking(1, Vote.FIRST, LATER));
        assertThat(reopened.ballot(1, Vote.FIRST)).isEqualTo(answered.ballot(1, Vote.FIRST));
        var all = answer(answer(reopened, BEN, wrong(1), LATER), CEM, right(1), LATER);
        assertThat(all.step()).isEqualTo(new Closed(1, Vote.FIRST));
    }

    @Test
    void aVoteThatNobodyIsMissingFromStaysClosed() {
        var all = answer(roomThatAsksTheSecond(calm()), ANNA, right(1), LATER);
        all = answer(answer(all, BEN, right(1), LATER), CEM, right(1), LATER);

        assertThat(Hosting.apply(all, new Reopen(all.step()), MOST, LATER))
                .isEqualTo(new Refused<>(HostRefusal.NOT_NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "lobby",
        "reading 1",
        "asking 1",
        "asking 1 again",
        "paused 1",
        "closed 1",
        "closed 1 again",
        "tallied 1",
        "tallied 1 again",
        "discussing 1",
        "revealed 0",
        "standing 0",
        "ended"
    })
    void doesNothingForAStepThatIsNotOnAnyMore(String name) {
        var room = roomThatAsksTheSecond(calm()).at(step(name));
        var others = List.of(
                step("reading 2"), step("asking 1 now"), step("paused 1 again"), step("closed 2"), step("revealed 1"));
        for (var seen : others) {
            for (var action : List.of(
                    new GoOn(seen),
                    new Discuss(seen),
                    new Reopen(seen),
                    new Pause(seen),
                    new Skip(seen),
                    new Back(seen))) {
                assertThat(Hosting.apply(room, action, MOST, LATER)).isEqualTo(new Refused<>(HostRefusal.NOT_NOW));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lobby",
        "reading 1",
        "asking 1",
        "paused 1",
        "closed 1",
        "tallied 1",
        "discussing 1",
        "revealed 0",
        "standing 0",
        "ended"
    })
    void locksRemovesAndAllowsInEveryStepWithoutLeavingIt(String name) {
        var room = roomThatAsksTheSecond(calm()).at(step(name));

        var locked = lead(room, new Lock(true), LATER);
        assertThat(locked).isEqualTo(room.locked(true));
        assertThat(lead(locked, new Lock(false), LATER)).isEqualTo(room);

        var removed = lead(room, new Remove(BEN), LATER);
        assertThat(removed.step()).isEqualTo(room.step());
        assertThat(removed.present()).extracting(Player::id).containsExactly(ANNA, CEM);
        assertThat(removed.player(BEN).orElseThrow().removed()).isTrue();

        var allowed = lead(room, new Allow(BEN, ExtraTime.DOUBLE), LATER);
        assertThat(allowed.step()).isEqualTo(room.step());
        assertThat(allowed.player(BEN).orElseThrow().extraTime()).isEqualTo(ExtraTime.DOUBLE);
    }

    @Test
    void refusesToRemoveOrAllowWhoDoesNotPlay() {
        var room = lead(roomWithThreePlayers(calm()), new Remove(BEN), NOON);

        assertThat(refused(Hosting.apply(room, new Remove(BEN), MOST, NOON))).isEqualTo(HostRefusal.NOT_A_PLAYER);
        assertThat(refused(Hosting.apply(room, new Remove(DORA), MOST, NOON))).isEqualTo(HostRefusal.NOT_A_PLAYER);
        assertThat(refused(Hosting.apply(room, new Allow(BEN, ExtraTime.DOUBLE), MOST, NOON)))
                .isEqualTo(HostRefusal.NOT_A_PLAYER);
        assertThat(refused(Hosting.apply(room, new Allow(DORA, ExtraTime.DOUBLE), MOST, NOON)))
                .isEqualTo(HostRefusal.NOT_A_PLAYER);
    }

    @Test
    void playsAWholeGameByGoingOn() {
        var room = roomWithThreePlayers(calm());
        for (int question = 0; question < 4; question++) {
            room = go(room, NOON);
            assertThat(room.step()).isEqualTo(new Reading(question));
            room = go(room, NOON);
            assertThat(room.step()).isEqualTo(new Asking(question, Vote.FIRST, NOON));
            room = go(room, NOON);
            assertThat(room.step()).isEqualTo(new Closed(question, Vote.FIRST));
            assertThat(room.outcomes().get(question)).isEqualTo(QuestionOutcome.AHEAD);
            room = go(room, NOON);
            assertThat(room.step()).isEqualTo(new Revealed(question));
            assertThat(room.outcomes().get(question)).isEqualTo(QuestionOutcome.REVEALED);
            room = go(room, NOON);
            assertThat(room.step()).isEqualTo(new Standing(question));
        }
        assertThat(go(room, NOON).step()).isEqualTo(new Ended());
    }

    @Test
    void showsWhatWasAnsweredBeforeWhatIsRight() {
        var room = go(answer(roomThatAsks(calm()), ANNA, right(0), NOON), NOON);

        var tallied = go(room, NOON);
        assertThat(tallied.step()).isEqualTo(new Tallied(0, Vote.FIRST));
        assertThat(tallied.outcomes().getFirst()).isEqualTo(QuestionOutcome.AHEAD);
        assertThat(Scoreboard.of(tallied).of(ANNA).orElseThrow().points()).isZero();
        var revealed = go(tallied, NOON);
        assertThat(revealed.step()).isEqualTo(new Revealed(0));
        assertThat(revealed.outcomes().getFirst()).isEqualTo(QuestionOutcome.REVEALED);
        assertThat(Scoreboard.of(revealed).of(ANNA).orElseThrow().points()).isEqualTo(100);
    }

    @Test
    void showsTheFirstVoteAlsoIfNobodyVotesAgain() {
        var room = go(answer(roomThatAsks(calm()), ANNA, right(0), NOON), NOON);
        room = lead(room, new Discuss(room.step()), NOON);

        assertThat(go(go(go(room, NOON), NOON), NOON).step()).isEqualTo(new Tallied(0, Vote.SECOND));
    }

    @Test
    void showsTheSolutionAtOnceWhereNoAnswerIsLeftToShow() {
        var room = go(answer(roomThatAsks(calm()), ANNA, right(0), NOON), NOON);
        var emptied = lead(room, new Remove(ANNA), NOON);

        assertThat(go(emptied, NOON).step()).isEqualTo(new Revealed(0));
    }

    @Test
    void leavesAQuestionOutWhoseAnswersWereSeen() {
        var room = go(go(answer(roomThatAsks(calm()), ANNA, right(0), NOON), NOON), NOON);

        var ended = lead(room, new End(), NOON);
        assertThat(ended.outcomes()).startsWith(QuestionOutcome.SKIPPED);
        assertThat(Scoreboard.of(ended).of(ANNA).orElseThrow().points()).isZero();
    }

    @Test
    void leavesStandingsOutIfTheHostDoes() {
        var room = roomThatAsksTheSecond(withoutStandings(calm()));

        assertThat(go(room.at(new Revealed(0)), NOON).step()).isEqualTo(new Reading(1));
        var last = room.marked(1, QuestionOutcome.REVEALED)
                .marked(2, QuestionOutcome.REVEALED)
                .marked(3, QuestionOutcome.REVEALED);
        assertThat(go(last.at(new Revealed(3)), NOON).step()).isEqualTo(new Ended());
    }

    @Test
    void endsWhenTheLastQuestionIsSkipped() {
        var room = roomThatAsksTheSecond(calm())
                .marked(1, QuestionOutcome.REVEALED)
                .marked(2, QuestionOutcome.REVEALED)
                .at(new Asking(3, Vote.FIRST, NOON));

        var skipped = lead(room, new Skip(room.step()), NOON);

        assertThat(skipped.step()).isEqualTo(new Ended());
        assertThat(skipped.outcomes())
                .containsExactly(
                        QuestionOutcome.REVEALED,
                        QuestionOutcome.REVEALED,
                        QuestionOutcome.REVEALED,
                        QuestionOutcome.SKIPPED);
    }

    @Test
    void goesBackOverSkippedQuestions() {
        var room = roomThatAsksTheSecond(calm());
        room = lead(room, new Skip(room.step()), NOON);

        room = lead(room, new Back(room.step()), NOON);

        assertThat(room.step()).isEqualTo(new Revealed(0));
        assertThat(go(go(room, NOON), NOON).step()).isEqualTo(new Reading(2));
    }

    @Test
    void cannotGoBackBeforeTheFirstSolution() {
        for (var step : List.of(new Reading(0), new Ended())) {
            var room = roomWithThreePlayers(calm()).at(step);
            assertThat(refused(Hosting.apply(room, new Back(step), MOST, NOON))).isEqualTo(HostRefusal.NOT_NOW);
        }
    }

    @Test
    void countsNothingOfAnOpenQuestionWhenItEndsEarly() {
        var room = answer(roomThatAsks(calm()), ANNA, right(0), NOON);

        var ended = lead(room, new End(), NOON);

        assertThat(ended.step()).isEqualTo(new Ended());
        assertThat(ended.outcomes()).startsWith(QuestionOutcome.SKIPPED);
        assertThat(Scoreboard.of(ended).of(ANNA).orElseThrow().points()).isZero();
        assertThat(ended.given(ANNA, 0, Vote.FIRST)).isPresent();
    }

    @Test
    void countsAQuestionWhoseSolutionWasShownWhenItEndsEarly() {
        var room = answer(roomThatAsks(calm()), ANNA, right(0), NOON);

        var ended = lead(go(go(go(room, NOON), NOON), NOON), new End(), NOON);

        assertThat(Scoreboard.of(ended).of(ANNA).orElseThrow().points()).isEqualTo(100);
    }

    @Test
    void givesBackTheTimeOfEveryPause() {
        var room = roomThatAsks(quick());
        for (int i = 0; i < 3; i++) {
            room = lead(room, new Pause(room.step()), NOON.plusSeconds(10 + i * 100));
            room = go(room, NOON.plusSeconds(110 + i * 100));
        }
        assertThat(room.step()).isEqualTo(new Asking(0, Vote.FIRST, NOON.plusSeconds(300)));
    }

    @Test
    void leavesAsMuchTimeWhenTheClockIsSetBackInAPause() {
        var room = roomThatAsks(quick());
        room = lead(room, new Pause(room.step()), NOON.plusSeconds(10));
        room = go(room, NOON.minusSeconds(3600));

        assertThat(room.step()).isEqualTo(new Asking(0, Vote.FIRST, NOON.minusSeconds(3610)));
    }

    @Test
    void closesByTimeOnlyAnOpenQuestionWhoseGraceIsOver() {
        var room = roomThatAsks(quick());
        var over = NOON.plus(LIMIT).plus(Clockwork.GRACE).plusMillis(1);

        assertThat(Hosting.expire(room, over)).contains(room.at(new Closed(0, Vote.FIRST)));
        assertThat(Hosting.expire(room, over.minusMillis(1))).isEmpty();
        for (var step : List.of(
                new Lobby(),
                new Reading(0),
                new Paused(new Asking(0, Vote.FIRST, NOON), NOON),
                new Closed(0, Vote.FIRST),
                new Tallied(0, Vote.FIRST),
                new Discussing(0),
                new Revealed(0),
                new Standing(0),
                new Ended())) {
            assertThat(Hosting.expire(room.at(step), over)).isEmpty();
        }
    }

    @Test
    void closesWhenTheLastOneAwaitedIsRemoved() {
        var room = answer(answer(roomThatAsks(calm()), ANNA, right(0), NOON), BEN, right(0), NOON);

        var removed = lead(room, new Remove(CEM), NOON);

        assertThat(removed.step()).isEqualTo(new Closed(0, Vote.FIRST));
    }

    /// The press may be the one that waited while the process stood still.
    @Test
    void followsAHostWhoPressedBeforeTheRoomAwoke() {
        var seen = roomThatAsksTheSecond(calm());
        var awoken = Hosting.awoken(Hosting.awoken(seen));
        assertThat(awoken.step()).isNotEqualTo(seen.step());

        assertThat(lead(awoken, new GoOn(seen.step()), LATER).step()).isEqualTo(new Closed(1, Vote.FIRST));
        var reopened = seen.at(new Asking(1, Vote.FIRST, LATER));
        assertThat(Hosting.apply(reopened, new GoOn(seen.step()), MOST, LATER))
                .isEqualTo(new Refused<>(HostRefusal.NOT_NOW));
        assertThat(Hosting.apply(seen, new GoOn(awoken.step()), MOST, LATER))
                .isEqualTo(new Refused<>(HostRefusal.NOT_NOW));
    }

    @Test
    void staysOpenWhenNobodyIsLeftWhoAnswered() {
        var room = roomThatAsks(calm());
        for (var player : List.of(ANNA, BEN, CEM)) {
            room = lead(room, new Remove(player), NOON);
        }
        assertThat(room.step()).isEqualTo(new Asking(0, Vote.FIRST, NOON));
    }

    @Test
    void playsWithNobodyThere() {
        var room = go(go(emptyRoom(quick()), NOON), NOON);

        assertThat(Hosting.expire(room, NOON.plus(LIMIT).plusSeconds(3)))
                .map(Room::step)
                .contains(new Closed(0, Vote.FIRST));
        assertThat(go(go(room, NOON), NOON).step()).isEqualTo(new Revealed(0));
    }

    private static void assertLeads(Room room, HostAction action, String to) {
        var ruling = Hosting.apply(room, action, MOST, LATER);
        if (to.equals("-")) {
            assertThat(ruling).as("%s", action).isEqualTo(new Refused<>(HostRefusal.NOT_NOW));
        } else {
            var after = granted(ruling);
            assertThat(after.step()).as("%s", action).isEqualTo(step(to));
            assertThat(after.ballots()).isEqualTo(room.ballots());
            assertThat(after.players()).isEqualTo(room.players());
            assertThat(after.hosts()).isEqualTo(room.hosts());
        }
    }

    private static Step step(String name) {
        var words = name.split(" ");
        int question = words.length > 1 ? Integer.parseInt(words[1]) : 0;
        var vote = name.contains("again") ? Vote.SECOND : Vote.FIRST;
        var openedAt = name.endsWith("now") ? LATER : name.endsWith("moved") ? NOON.plusSeconds(8) : NOON;
        return switch (words[0]) {
            case "lobby" -> new Lobby();
            case "reading" -> new Reading(question);
            case "asking" -> new Asking(question, vote, openedAt);
            case "paused" -> new Paused(new Asking(question, vote, NOON), pausedAt(name));
            case "closed" -> new Closed(question, vote);
            case "tallied" -> new Tallied(question, vote);
            case "discussing" -> new Discussing(question);
            case "revealed" -> new Revealed(question);
            case "standing" -> new Standing(question);
            case "ended" -> new Ended();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Instant pausedAt(String name) {
        return name.endsWith("now") ? LATER : LATER.minusSeconds(8);
    }
}
