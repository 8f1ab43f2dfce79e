package app.hearsay.game;

import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Rules.quick;
import static app.hearsay.game.Situations.ANNA;
import static app.hearsay.game.Situations.BEN;
import static app.hearsay.game.Situations.CEM;
import static app.hearsay.game.Situations.NOON;
import static app.hearsay.game.Situations.answer;
import static app.hearsay.game.Situations.go;
import static app.hearsay.game.Situations.lead;
import static app.hearsay.game.Situations.right;
import static app.hearsay.game.Situations.roomThatAsks;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction.Allow;
import app.hearsay.game.HostAction.Pause;
import app.hearsay.game.HostAction.Remove;
import app.hearsay.game.Step.Closed;
import app.hearsay.learner.Learner;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PresenceTests {

    private static final Instant LATER = NOON.plus(Presence.PATIENCE);
    private static final Closed CLOSED = new Closed(0, Vote.FIRST);

    private final Room room = roomThatAsks(calm());

    @Test
    void closesWhenAllWhoAreThereHaveAnswered() {
        var answered = answer(answer(room, ANNA, right(0), NOON), BEN, right(0), NOON);

        assertThat(without(answered, CEM).closed(answered, LATER))
                .map(Room::step)
                .contains(CLOSED);
    }

    @Test
    void awaitsEverybodyWhoIsThere() {
        var answered = answer(room, ANNA, right(0), NOON);

        assertThat(without(answered, CEM).closed(answered, LATER)).isEmpty();
        assertThat(without(answered).closed(answered, LATER)).isEmpty();
    }

    @Test
    void givesWhoIsGoneTwentySecondsToComeBackForAVote() {
        var answered = answer(answer(room, ANNA, right(0), NOON), BEN, right(0), NOON);

        assertThat(without(answered, CEM).closed(answered, LATER.minusMillis(1)))
                .isEmpty();
    }

    @Test
    void givesThemAnewAfterABreakAndForASecondVote() {
        var answered = answer(answer(room, ANNA, right(0), NOON), BEN, right(0), NOON);
        var known = without(answered, CEM);
        var resumed = go(lead(answered, new Pause(answered.step()), LATER), LATER.plusSeconds(600));

        assertThat(known.closed(resumed, LATER.plusSeconds(700))).isEmpty();
    }

    @Test
    void closesNothingWhereNobodyIsThere() {
        var answered = answer(room, ANNA, right(0), NOON);

        assertThat(without(answered, ANNA, BEN, CEM).closed(answered, LATER)).isEmpty();
    }

    @Test
    void closesNothingWhereNothingIsKnown() {
        var answered = answer(answer(room, ANNA, right(0), NOON), BEN, right(0), NOON);

        assertThat(Presence.ofAll(answered).closed(answered, LATER)).isEmpty();
    }

    @Test
    void closesNothingInABreak() {
        var answered = answer(room, ANNA, right(0), NOON);
        var paused = lead(answered, new Pause(answered.step()), NOON);

        assertThat(without(paused, BEN, CEM).closed(paused, LATER)).isEmpty();
    }

    @Test
    void awaitsAChildWithMoreTimeOnlyIfItIsThere() {
        var timed = lead(roomThatAsks(quick()), new Allow(CEM, ExtraTime.UNLIMITED), NOON);
        var answered = answer(timed, ANNA, right(0), NOON);
        var over = NOON.plus(Rules.LIMIT).plus(Clockwork.GRACE).plusMillis(1);

        assertThat(without(answered).closed(answered, over)).isEmpty();
        assertThat(without(answered, CEM).closed(answered, over))
                .map(Room::step)
                .contains(CLOSED);
        assertThat(without(answered, CEM).closed(answered, over.minusMillis(1))).isEmpty();
    }

    @Test
    void countsWhoIsThereAndWhoMayStillAnswer() {
        var answered = answer(room, ANNA, right(0), NOON);
        var presence = without(answered, ANNA, CEM);

        assertThat(presence.count(answered)).isEqualTo(1);
        assertThat(presence.expected(answered, 0, Vote.FIRST)).isEqualTo(2);
        assertThat(presence.missing(answered, 0, Vote.FIRST))
                .extracting(Player::id)
                .containsExactly(BEN, CEM);
        assertThat(without(answered, BEN).missing(answered, 0, Vote.FIRST))
                .extracting(Player::id)
                .containsExactly(CEM, BEN);
    }

    @Test
    void doesNotCountWhoWasRemoved() {
        var removed = lead(room, new Remove(CEM), NOON);
        var presence = without(room, CEM);

        assertThat(presence.count(removed)).isEqualTo(2);
        assertThat(presence.missing(removed, 0, Vote.FIRST))
                .extracting(Player::id)
                .containsExactly(ANNA, BEN);
    }

    /// Since noon.
    private static Presence without(Room room, Learner.Id... gone) {
        Set<Learner.Id> ids = Arrays.stream(gone).collect(Collectors.toSet());
        return new Presence(ids, room.step(), NOON);
    }
}
