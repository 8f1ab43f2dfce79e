package app.hearsay.game;

import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Rules.named;
import static app.hearsay.game.Rulings.granted;
import static app.hearsay.game.Rulings.refused;
import static app.hearsay.game.Situations.ANNA;
import static app.hearsay.game.Situations.BEN;
import static app.hearsay.game.Situations.CEM;
import static app.hearsay.game.Situations.DORA;
import static app.hearsay.game.Situations.MOST;
import static app.hearsay.game.Situations.NOON;
import static app.hearsay.game.Situations.alone;
import static app.hearsay.game.Situations.answer;
import static app.hearsay.game.Situations.emptyRoom;
import static app.hearsay.game.Situations.join;
import static app.hearsay.game.Situations.lead;
import static app.hearsay.game.Situations.learner;
import static app.hearsay.game.Situations.right;
import static app.hearsay.game.Situations.roomThatAsks;
import static app.hearsay.game.Situations.roomWithThreePlayers;
import static app.hearsay.game.Situations.tryToAnswer;
import static app.hearsay.game.Situations.tryToJoin;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction.Admit;
import app.hearsay.game.HostAction.AdmitAll;
import app.hearsay.game.HostAction.ByHand;
import app.hearsay.game.HostAction.End;
import app.hearsay.game.HostAction.Readmit;
import app.hearsay.game.HostAction.Remove;
import app.hearsay.game.HostAction.RemoveAll;
import app.hearsay.game.HostAction.TurnAway;
import app.hearsay.game.Step.Asking;
import app.hearsay.game.Step.Closed;
import app.hearsay.learner.Learner;
import app.hearsay.nickname.Nickname;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AdmittingTests {

    private static final Learner.Id EMIL = learner(5);

    @Test
    void letsNewcomersWaitWhereEntryIsByHand() {
        var room = join(lead(roomThatAsks(calm()), new ByHand(true), NOON), DORA, "Dora");

        assertThat(room.door().queue()).extracting(Newcomer::id).containsExactly(DORA);
        assertThat(room.player(DORA)).isEmpty();
        assertThat(room.size()).isEqualTo(3);
        assertThat(refused(tryToAnswer(room, DORA, right(0), NOON))).isEqualTo(AnswerRefusal.Shut.NOT_A_PLAYER);
        assertThat(Scoreboard.of(room).lines()).hasSize(3);
    }

    @Test
    void whoWaitsKeepsNoQuestionOpen() {
        var room = join(lead(roomThatAsks(calm()), new ByHand(true), NOON), DORA, "Dora");
        for (var player : new Learner.Id[] {ANNA, BEN, CEM}) {
            room = answer(room, player, right(0), NOON);
        }
        assertThat(room.step()).isEqualTo(new Closed(0, Vote.FIRST));
    }

    @Test
    void letsInOneByOneAndAll() {
        var room = lead(roomWithThreePlayers(calm()), new ByHand(true), NOON);
        room = join(join(room, DORA, "Dora"), EMIL, "Emil");

        var one = lead(room, new Admit(EMIL), NOON);
        assertThat(one.present()).extracting(Player::id).containsExactly(ANNA, BEN, CEM, EMIL);
        assertThat(one.door().queue()).extracting(Newcomer::id).containsExactly(DORA);

        var all = lead(one, new AdmitAll(), NOON);
        assertThat(all.present()).extracting(Player::id).containsExactly(ANNA, BEN, CEM, EMIL, DORA);
        assertThat(all.door().waiting()).isEmpty();
        assertThat(refused(Hosting.apply(all, new Admit(DORA), MOST, NOON))).isEqualTo(HostRefusal.NOT_A_PLAYER);
    }

    @Test
    void whoeverIsLetInBeginsWithTheQuestionThatIsOn() {
        var room = join(lead(roomThatAsks(calm()), new ByHand(true), NOON), DORA, "Dora");
        room = room.marked(0, QuestionOutcome.REVEALED).at(new Asking(1, Vote.FIRST, NOON));
        assertThat(lead(room, new Admit(DORA), NOON).player(DORA).orElseThrow().from())
                .isEqualTo(1);
    }

    @Test
    void letsInNoMoreThanThereArePlaces() {
        var room = lead(roomWithThreePlayers(calm()), new ByHand(true), NOON);
        room = join(join(room, DORA, "Dora"), EMIL, "Emil");

        var full = granted(Hosting.apply(room, new AdmitAll(), 4, NOON));
        assertThat(full.size()).isEqualTo(4);
        assertThat(full.door().queue()).extracting(Newcomer::id).containsExactly(EMIL);
        assertThat(refused(Hosting.apply(full, new Admit(EMIL), 4, NOON))).isEqualTo(HostRefusal.FULL);
        assertThat(granted(Hosting.apply(full, new AdmitAll(), 2, NOON))).isEqualTo(full);
    }

    @Test
    void holdsNoMoreAtTheDoorThanInTheRoom() {
        var room = lead(roomWithThreePlayers(calm()), new ByHand(true), NOON);
        room = join(join(room, DORA, "Dora"), EMIL, "Emil");
        var wish = new Joining.Wish(new Nickname("Fritz"), null);
        assertThat(refused(Joining.join(room, learner(6), wish, alone(room), 2, NOON, new SplittableRandom(1))))
                .isEqualTo(JoinRefusal.FULL);
    }

    @Test
    void nobodyOvertakesACrowdFromTheSameAddress() {
        var room = arrive(emptyRoom(calm()), ANNA, "Anna", "flood", true);
        room = arrive(room, BEN, "Ben", "flood", false);
        room = arrive(room, CEM, "Cem", "elsewhere", false);

        assertThat(room.door().queue()).extracting(Newcomer::id).containsExactly(ANNA, BEN);
        assertThat(room.present()).extracting(Player::id).containsExactly(CEM);
        room = lead(room, new AdmitAll(), NOON);
        room = arrive(room, DORA, "Dora", "flood", false);
        assertThat(room.present()).extracting(Player::id).containsExactly(CEM, ANNA, BEN, DORA);
    }

    @Test
    void reservesTheNamesOfThoseWhoWait() {
        var room = join(lead(emptyRoom(calm()), new ByHand(true), NOON), ANNA, "Anna");
        assertThat(refused(tryToJoin(room, BEN, "anna", null))).isEqualTo(JoinRefusal.NAME_TAKEN);
    }

    @Test
    void givesNumbersWhenLettingIn() {
        var room = lead(emptyRoom(named(NameRule.NUMBERS)), new ByHand(true), NOON);
        room = granted(tryToJoin(granted(tryToJoin(room, ANNA, null, null)), BEN, null, null));
        assertThat(room.door().queue()).extracting(Newcomer::name).containsOnlyNulls();
        room = lead(lead(room, new Admit(BEN), NOON), new Admit(ANNA), NOON);
        assertThat(room.present()).extracting(Player::number).containsExactly(1, 2);
        assertThat(room.present()).extracting(Player::id).containsExactly(BEN, ANNA);
    }

    @Test
    void whoSendsACrowdAwayLetsInByHandFromThen() {
        var room = arrive(roomWithThreePlayers(calm()), DORA, "Dora", "flood", true);
        room = lead(room, new TurnAway(), NOON);

        assertThat(room.door()).isEqualTo(new Door(false, true, java.util.Map.of()));
        assertThat(room.size()).isEqualTo(3);
        room = arrive(room, DORA, "Dora", "flood", false);
        assertThat(room.door().queue()).hasSize(1);
    }

    @Test
    void oneWhoWasRemovedStaysOutUntilLetInAgain() {
        var room = lead(roomWithThreePlayers(calm()), new Remove(BEN), NOON);
        assertThat(refused(tryToJoin(room, BEN, "Ben", null))).isEqualTo(JoinRefusal.REMOVED);
        assertThat(room.sentAway()).extracting(Player::id).containsExactly(BEN);

        assertThat(lead(room, new Readmit(BEN), NOON)).isEqualTo(roomWithThreePlayers(calm()));
        assertThat(refused(Hosting.apply(room, new Readmit(BEN), 2, NOON))).isEqualTo(HostRefusal.FULL);
        assertThat(refused(Hosting.apply(room, new Readmit(ANNA), MOST, NOON))).isEqualTo(HostRefusal.NOT_A_PLAYER);
    }

    @Test
    void whoWasSentOutWithEverybodyComesBackAsWhoTheyWere() {
        var asking = answer(roomThatAsks(calm()), ANNA, right(0), NOON);
        var room = lead(lead(asking, new Remove(CEM), NOON), new RemoveAll(), NOON);

        assertThat(room.size()).isZero();
        assertThat(room.step()).isInstanceOf(Asking.class);
        assertThat(room.sentAway()).extracting(Player::id).containsExactly(CEM);
        assertThat(refused(tryToAnswer(room, BEN, right(0), NOON))).isEqualTo(AnswerRefusal.Shut.REMOVED);
        assertThat(refused(tryToJoin(room, CEM, null, null))).isEqualTo(JoinRefusal.REMOVED);

        var back = granted(tryToJoin(room, ANNA, null, null));
        assertThat(back.player(ANNA)).isEqualTo(asking.player(ANNA));
        assertThat(back.ballot(0, Vote.FIRST)).containsOnlyKeys(ANNA);
    }

    @Test
    void whoComesBackWaitsAsNewcomersDo() {
        var room = lead(lead(roomWithThreePlayers(calm()), new RemoveAll(), NOON), new ByHand(true), NOON);
        room = granted(tryToJoin(room, ANNA, null, null));
        assertThat(room.door().queue()).extracting(Newcomer::name).containsExactly(new Nickname("Anna"));
        assertThat(lead(room, new Admit(ANNA), NOON).present())
                .containsExactly(roomWithThreePlayers(calm()).player(ANNA).orElseThrow());
    }

    @Test
    void anOldCodeOpensNothing() {
        var room = roomWithThreePlayers(calm());
        var arrival = alone(room);
        var other = room.with(room.plan().coded(new RoomCode("222222")));
        var wish = new Joining.Wish(new Nickname("Dora"), null);
        assertThat(refused(Joining.join(other, DORA, wish, arrival, MOST, NOON, new SplittableRandom(1))))
                .isEqualTo(JoinRefusal.NO_ROOM);
        assertThat(granted(Joining.join(other, ANNA, wish, arrival, MOST, NOON, new SplittableRandom(1))))
                .isSameAs(other);
    }

    @Test
    void nothingChangesAtTheEnd() {
        var room = lead(roomWithThreePlayers(calm()), new ByHand(true), NOON);
        room = lead(join(room, DORA, "Dora"), new End(), NOON);
        assertThat(refused(Hosting.apply(room, new RemoveAll(), MOST, NOON))).isEqualTo(HostRefusal.ENDED);
        assertThat(refused(Hosting.apply(room, new AdmitAll(), MOST, NOON))).isEqualTo(HostRefusal.ENDED);
        assertThat(refused(Hosting.apply(room, new Admit(DORA), MOST, NOON))).isEqualTo(HostRefusal.ENDED);
    }

    private static Room arrive(Room room, Learner.Id who, String name, String from, boolean crowding) {
        var arrival = new Joining.Arrival(room.plan().code(), from, crowding);
        var wish = new Joining.Wish(new Nickname(name), null);
        return granted(Joining.join(room, who, wish, arrival, MOST, NOON, new SplittableRandom(1)));
    }
}
