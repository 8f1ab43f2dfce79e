package app.hearsay.game;

import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Rulings.granted;
import static app.hearsay.game.Rulings.refused;
import static app.hearsay.game.Situations.ANNA;
import static app.hearsay.game.Situations.BEN;
import static app.hearsay.game.Situations.CEM;
import static app.hearsay.game.Situations.HOST;
import static app.hearsay.game.Situations.NOON;
import static app.hearsay.game.Situations.emptyRoom;
import static app.hearsay.game.Situations.learner;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.Device.How;
import org.junit.jupiter.api.Test;

class LeadingTests {

    private final Room room = led();

    @Test
    void notesHowAndWhenADeviceCame() {
        assertThat(room.devices().get(HOST)).isEqualTo(new Device(HOST, 1, NOON, How.OPENED));
        assertThat(room.devices().get(ANNA)).isEqualTo(new Device(ANNA, 2, NOON.plusSeconds(1), How.RECOVERY_LINK));
        assertThat(granted(Leading.join(room, ANNA, How.REMOTE_CONTROL, NOON.plusSeconds(9))))
                .isSameAs(room);
    }

    @Test
    void putsOutWhoCameLaterAndMakesTheLinkVoid() {
        var after = granted(Leading.putOut(room, HOST, ANNA, "another secret"));
        assertThat(after.hosts()).containsExactlyInAnyOrder(HOST, BEN);
        assertThat(after.plan().recovery()).isEqualTo("another secret");
        assertThat(granted(Leading.putOut(room, ANNA, BEN, "another secret")).hosts())
                .containsExactlyInAnyOrder(HOST, ANNA);
    }

    @Test
    void whoCameLaterCannotPutOutWhoCameBefore() {
        assertThat(refused(Leading.putOut(room, ANNA, HOST, "another secret"))).isEqualTo(HostRefusal.LED_BEFORE);
        assertThat(refused(Leading.putOut(room, BEN, ANNA, "another secret"))).isEqualTo(HostRefusal.LED_BEFORE);
    }

    @Test
    void nobodyPutsOutThemselvesOrWhoDoesNotLead() {
        assertThat(refused(Leading.putOut(room, HOST, HOST, "another secret"))).isEqualTo(HostRefusal.NOT_NOW);
        assertThat(refused(Leading.putOut(room, HOST, CEM, "another secret"))).isEqualTo(HostRefusal.NOT_NOW);
        assertThat(refused(Leading.putOut(room, CEM, ANNA, "another secret"))).isEqualTo(HostRefusal.NOT_HOST);
    }

    @Test
    void twentyDevicesLeadAtMost() {
        var full = room;
        for (int i = full.hosts().size(); i < Leading.MOST; i++) {
            full = granted(Leading.join(full, learner(200 + i), How.RECOVERY_LINK, NOON));
        }
        assertThat(refused(Leading.join(full, learner(300), How.RECOVERY_LINK, NOON)))
                .isEqualTo(HostRefusal.FULL);
    }

    private static Room led() {
        var one = granted(Leading.join(emptyRoom(calm()), ANNA, How.RECOVERY_LINK, NOON.plusSeconds(1)));
        return granted(Leading.join(one, BEN, How.REMOTE_CONTROL, NOON.plusSeconds(2)));
    }
}
