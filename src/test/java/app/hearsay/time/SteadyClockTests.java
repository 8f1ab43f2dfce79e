package app.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteadyClockTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Machine machine = new Machine(NOON);
    private final SteadyClock clock = machine.clock();

    @Test
    void beginsWithTheTimeOfTheMachineAndGoesOn() {
        assertThat(clock.instant()).isEqualTo(NOON);

        machine.run(Duration.ofMinutes(3));

        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofMinutes(3)));
        assertThat(clock.running()).isEqualTo(Duration.ofMinutes(3));
        assertThat(clock.pauses()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT-1H", "P40D", "P-40D", "P-20000D"})
    void doesNotCareWhatTheMachinesClockIsSetTo(Duration by) {
        machine.run(Duration.ofSeconds(10));
        machine.set(by);
        machine.run(Duration.ofSeconds(10));

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(20));
        assertThat(clock.onTheWall()).isEqualTo(NOON.plusSeconds(20).plus(by));
    }

    @Test
    void standsStillWhileTheProcessDoes() {
        machine.run(Duration.ofSeconds(10));
        machine.stop(Duration.ofSeconds(40));

        assertThat(clock.instant()).as("to whoever looks first").isEqualTo(NOON.plusSeconds(10));
        assertThat(clock.pauses()).isEqualTo(1);
        machine.run(Duration.ofSeconds(5));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(15));
        assertThat(clock.running()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void takesOnlyASecondOrMoreForAPause() {
        machine.stop(Duration.ofMillis(999));
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(999));

        machine.stop(Duration.ofMillis(1000));
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(999));
        assertThat(clock.pauses()).isEqualTo(1);
    }

    @Test
    void standsStillWhileTheMachineSleeps() {
        machine.run(Duration.ofSeconds(10));
        machine.sleep(Duration.ofHours(9));
        machine.run(Duration.ofSeconds(10));

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT-1H", "P40D"})
    void followsTheMachinesClockWhenItMay(Duration by) {
        machine.set(by);

        assertThat(clock.follow()).isEqualTo(by);

        assertThat(clock.instant()).isEqualTo(NOON.plus(by));
        machine.run(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(NOON.plus(by).plusSeconds(1));
        assertThat(clock.running()).isEqualTo(Duration.ofSeconds(1));
        assertThat(clock.follow()).isZero();
    }

    @Test
    void doesNotFollowADifferenceThatNobodyNotices() {
        machine.set(Duration.ofMillis(-99));

        assertThat(clock.follow()).isZero();
        assertThat(clock.instant()).isEqualTo(NOON);
    }
}
