package app.hearsay.ui.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.time.Machine;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SteadySessionsTests {

    private final Machine machine = new Machine(Instant.parse("2026-11-20T12:00:00Z"));
    private final SessionKeeper sessions = new SessionKeeper(10, 120, machine.clock());

    @Test
    void aSessionIsIdleForTheTimeThatHasPassed() {
        var session = sessions.createEmptySession();
        machine.run(Duration.ofMinutes(10));
        assertThat(session.getIdleTimeInternal()).isEqualTo(600_000);

        session.access();
        session.endAccess();

        assertThat(session.getIdleTimeInternal()).isZero();
    }

    @Test
    void aSessionIsNotIdleWhileTheClockIsSetOrTheProcessStops() {
        var session = sessions.createEmptySession();
        machine.run(Duration.ofMinutes(1));

        machine.set(Duration.ofDays(40));
        machine.stop(Duration.ofHours(1));
        machine.sleep(Duration.ofHours(9));

        assertThat(session.getIdleTimeInternal()).isEqualTo(60_000);
    }

    @Test
    void theHeartbeatOfAWindowMovesOnWithTheClock() {
        var window = new UI();
        window.getInternals().setLastHeartbeatTimestamp(1_000_000);

        HeartbeatKeeper.moveOn(List.of(window), 3_600_000);

        assertThat(window.getInternals().getLastHeartbeatTimestamp()).isEqualTo(4_600_000);
    }
}
