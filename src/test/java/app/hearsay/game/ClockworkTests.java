package app.hearsay.game;

import static app.hearsay.game.Rules.LIMIT;
import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Rules.quick;
import static app.hearsay.game.Situations.ANNA;
import static app.hearsay.game.Situations.BEN;
import static app.hearsay.game.Situations.CEM;
import static app.hearsay.game.Situations.NOON;
import static app.hearsay.game.Situations.answer;
import static app.hearsay.game.Situations.lead;
import static app.hearsay.game.Situations.right;
import static app.hearsay.game.Situations.roomThatAsks;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction.Allow;
import app.hearsay.game.HostAction.Remove;
import app.hearsay.game.Step.Asking;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockworkTests {

    private final Room room = roomThatAsks(quick());

    @ParameterizedTest
    @CsvSource({"CLASS_TIME, 30", "HALF_MORE, 45", "DOUBLE, 60"})
    void givesEachPlayerTheirTimeAndTwoSecondsGrace(ExtraTime allowance, long seconds) {
        var allowed = lead(room, new Allow(ANNA, allowance), NOON);
        var asking = (Asking) allowed.step();
        var anna = allowed.player(ANNA).orElseThrow();
        var deadline = NOON.plusSeconds(seconds);

        assertThat(Clockwork.deadline(allowed, asking, anna)).contains(deadline);
        assertThat(Clockwork.isTooLate(allowed, asking, anna, deadline.plusSeconds(2)))
                .isFalse();
        assertThat(Clockwork.isTooLate(
                        allowed, asking, anna, deadline.plusSeconds(2).plusMillis(1)))
                .isTrue();
        assertThat(Clockwork.isTooLate(allowed, asking, anna, Instant.EPOCH)).isFalse();
    }

    @Test
    void givesHalfMoreOfAnOddTimeToTheMillisecond() {
        assertThat(ExtraTime.HALF_MORE.deadline(NOON, java.util.Optional.of(Duration.ofSeconds(5))))
                .contains(NOON.plusMillis(7500));
    }

    @Test
    void neverEndsUnlimitedTimeOrARoomWithoutClock() {
        var unlimited = lead(room, new Allow(ANNA, ExtraTime.UNLIMITED), NOON);
        var anna = unlimited.player(ANNA).orElseThrow();
        var never = NOON.plus(Duration.ofDays(400));

        assertThat(Clockwork.deadline(unlimited, (Asking) unlimited.step(), anna))
                .isEmpty();
        assertThat(Clockwork.isTooLate(unlimited, (Asking) unlimited.step(), anna, never))
                .isFalse();

        var calm = roomThatAsks(calm());
        for (var player : calm.present()) {
            assertThat(Clockwork.deadline(calm, (Asking) calm.step(), player)).isEmpty();
        }
        assertThat(isOver(calm, never)).isFalse();
    }

    @Test
    void isOverOnlyWhenNobodyWhoHasNotAnsweredMayAnswerAnyMore() {
        var some = lead(room, new Allow(ANNA, ExtraTime.DOUBLE), NOON);
        var classIsUp = NOON.plus(LIMIT).plusMillis(2001);
        var annasIsUp = NOON.plus(LIMIT.multipliedBy(2)).plusMillis(2001);

        assertThat(isOver(some, classIsUp)).isFalse();
        assertThat(isOver(some, annasIsUp.minusMillis(1))).isFalse();
        assertThat(isOver(some, annasIsUp)).isTrue();
        assertThat(isOver(answer(some, ANNA, right(0), NOON), classIsUp)).isTrue();
        assertThat(isOver(lead(some, new Remove(ANNA), NOON), classIsUp)).isTrue();
    }

    @Test
    void waitsForThoseWithoutLimitUntilTheyAnswered() {
        var some = lead(room, new Allow(BEN, ExtraTime.UNLIMITED), NOON);
        var never = NOON.plus(Duration.ofDays(1));

        assertThat(isOver(some, never)).isFalse();
        assertThat(isOver(answer(some, BEN, right(0), never), never)).isTrue();
    }

    /// Otherwise a pause by the host could not be told from a class that is done.
    @Test
    void isNotOverBeforeTheClassTimeEvenIfAllAreIn() {
        var all = lead(lead(lead(room, new Remove(ANNA), NOON), new Remove(BEN), NOON), new Remove(CEM), NOON);

        assertThat(isOver(all, NOON.plus(LIMIT).plusSeconds(2))).isFalse();
        assertThat(isOver(all, NOON.plus(LIMIT).plusMillis(2001))).isTrue();
    }

    private static boolean isOver(Room room, Instant now) {
        return Clockwork.isOver(room, (Asking) room.step(), now);
    }
}
