package app.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LivedTimeIntegrationTests {

    private final JdbcLived rows;
    private final Lived before;
    private final Machine machine;

    LivedTimeIntegrationTests(Database database) {
        this.rows = new JdbcLived(database.bean(JdbcClient.class));
        this.before = rows.find();
        this.machine = new Machine(before.latest().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS));
        rows.save(new Lived(Duration.ofDays(7), machine.clock().instant()));
    }

    @AfterEach
    void restore() {
        rows.save(before);
    }

    @Test
    void growsWhileTheAppRunsAndWhileItIsDown() {
        var first = new LivedTime(rows, machine.clock());
        machine.run(Duration.ofMinutes(5));
        assertThat(first.now()).isEqualTo(Duration.ofDays(7).plusMinutes(5));
        first.destroy();

        machine.stop(Duration.ofMinutes(20));

        assertThat(new LivedTime(rows, machine.clock()).now())
                .isEqualTo(Duration.ofDays(7).plusMinutes(25));
    }

    @Test
    void believesAClockThatIsFortyDaysAheadForHalfADay() {
        new LivedTime(rows, machine.clock()).destroy();
        machine.set(Duration.ofDays(40));
        var ahead = new LivedTime(rows, machine.clock());
        assertThat(ahead.now()).isEqualTo(Duration.ofDays(7).plusHours(12));
        ahead.destroy();

        machine.set(Duration.ofDays(-40));
        machine.run(Duration.ofMinutes(1));

        assertThat(new LivedTime(rows, machine.clock()).now())
                .isEqualTo(Duration.ofDays(7).plusHours(12));
    }

    @Test
    void isOlderByTheTimeForWhichTheMachineSlept() {
        var age = new LivedTime(rows, machine.clock());

        machine.sleep(Duration.ofHours(9));
        machine.run(Duration.ofMinutes(1));

        assertThat(age.now()).isEqualTo(Duration.ofDays(7).plusHours(9).plusMinutes(1));
    }
}
