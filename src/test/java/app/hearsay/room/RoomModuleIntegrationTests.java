package app.hearsay.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ModuleTest;
import app.hearsay.game.Rules;
import app.hearsay.learner.LearnerToken;
import app.hearsay.round.Programme;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

@ModuleTest
class RoomModuleIntegrationTests {

    private final Rooms rooms;
    private final Hosts hosts;
    private final LearnerToken host;

    RoomModuleIntegrationTests(Rooms rooms, Hosts hosts, SecureRandom random) {
        this.rooms = rooms;
        this.hosts = hosts;
        this.host = LearnerToken.random(random);
    }

    @Test
    void opensARoomThatIsFoundByItsCodeAndLedByWhoOpenedIt() {
        var opening = rooms.open(host, "a school", Rules.suggested(), new Programme.FirstSteps());

        assertThat(opening).isInstanceOfSatisfying(Opening.Opened.class, opened -> {
            var room = opened.room();
            assertThat(rooms.find(room.plan().code())).contains(room);
            assertThat(hosts.ledBy(rooms.identify(host))).hasSize(1);
        });
    }
}
