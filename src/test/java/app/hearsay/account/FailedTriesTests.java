package app.hearsay.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.limit.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailedTriesTests {

    private static final int TRIES = 20;

    private final SettableClock clock = new SettableClock();
    private final FailedTries tries = new FailedTries(clock);

    @Test
    void letTwentyFailAndThenAskForPatience() {
        fail("Ada", TRIES);

        assertThat(tries.begin("Ada")).contains(Duration.ofSeconds(15));
    }

    @Test
    void comeBackWithTime() {
        fail("Ada", TRIES);
        clock.pass(Duration.ofMinutes(5));

        fail("Ada", TRIES);

        assertThat(tries.begin("Ada")).isPresent();
    }

    @Test
    void countForOneBrowserAndNotForItsNeighbours() {
        fail("Ada", TRIES);

        assertThat(tries.begin("Ben")).isEmpty();
    }

    @Test
    void doNotCountWhatSucceeds() {
        for (int i = 0; i < 10 * TRIES; i++) {
            assertThat(tries.begin("Ada")).isEmpty();
            tries.succeeded("Ada");
        }
    }

    private void fail(String caller, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(tries.begin(caller)).isEmpty();
        }
    }
}
