package app.hearsay.room;

import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Situations.emptyRoom;
import static app.hearsay.game.Situations.go;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.Room;
import app.hearsay.game.Situations;
import app.hearsay.limit.Caller;
import app.hearsay.limit.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoomLimitsTests {

    private final SettableClock clock = new SettableClock();
    private final RoomLimits limits = new RoomLimits(Stage.NO_LIMITS, clock);
    private final Room lobby = emptyRoom(calm());

    @Test
    void aClassOfFiveHundredComesInWithinAMinute() {
        for (int i = 0; i < 500; i++) {
            assertThat(limits.isCrowding(lobby, pupil(i))).as("pupil %d", i).isFalse();
            clock.pass(Duration.ofMillis(120));
        }
    }

    @Test
    void aClassOfThirtyComesInAtOnce() {
        for (int i = 0; i < 30; i++) {
            assertThat(limits.isCrowding(lobby, pupil(i))).isFalse();
        }
    }

    @Test
    void aFloodIsNoticedBeforeTheRoomIsFull() {
        int unnoticed = 0;
        for (int i = 0; i < 499; i++) {
            unnoticed += limits.isCrowding(lobby, pupil(i)) ? 0 : 1;
            clock.pass(Duration.ofMillis(26));
        }
        assertThat(unnoticed).isBetween(250, 320);
        assertThat(limits.isCrowding(lobby, new Caller("late", "elsewhere"))).isFalse();
    }

    @Test
    void fewerComeOnceTheGameIsOn() {
        var reading = go(lobby, Situations.NOON);
        for (int i = 0; i < 60; i++) {
            assertThat(limits.isCrowding(reading, pupil(i))).isFalse();
        }
        assertThat(limits.isCrowding(reading, pupil(60))).isTrue();
    }

    @Test
    void aBrowserTakesFiveSeatsAtMostWhateverCookiesItDrops() {
        for (int i = 0; i < 5; i++) {
            assertThat(limits.maySit(pupil(1))).isTrue();
        }
        assertThat(limits.maySit(pupil(1))).isFalse();
        assertThat(limits.maySit(pupil(2))).isTrue();
        limits.tookNone(pupil(1));
        assertThat(limits.maySit(pupil(1))).isTrue();
    }

    private static Caller pupil(int number) {
        return new Caller("session " + number, "school");
    }
}
