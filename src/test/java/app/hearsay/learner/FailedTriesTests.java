package app.hearsay.learner;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.limit.Caller;
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

        assertThat(tries.begin(caller("Ada"))).contains(Duration.ofSeconds(15));
    }

    @Test
    void comeBackWithTime() {
        fail("Ada", TRIES);
        clock.pass(Duration.ofMinutes(5));

        fail("Ada", TRIES);

        assertThat(tries.begin(caller("Ada"))).isPresent();
    }

    @Test
    void countForOneBrowserAndNotForItsNeighbours() {
        fail("Ada", TRIES);

        assertThat(tries.begin(caller("Ben"))).isEmpty();
    }

    @Test
    void doNotCountWhatSucceeds() {
        for (int i = 0; i < 10 * TRIES; i++) {
            assertThat(tries.begin(caller("Ada"))).isEmpty();
            tries.succeeded(caller("Ada"));
        }
    }

    @Test
    void countForASessionWhateverBrowserKeyItThrowsAway() {
        for (int i = 0; i < TRIES; i++) {
            assertThat(tries.begin(new CodeTypist("key " + i, new Caller("session", "school"))))
                    .isEmpty();
        }

        assertThat(tries.begin(new CodeTypist("another key", new Caller("session", "school"))))
                .isPresent();
        assertThat(tries.begin(new CodeTypist("another key", new Caller("another session", "school"))))
                .isEmpty();
    }

    @Test
    void countForAnAddressGenerously() {
        for (int i = 0; i < 600; i++) {
            assertThat(tries.begin(new CodeTypist("key " + i, new Caller("session " + i, "school"))))
                    .isEmpty();
        }

        assertThat(tries.begin(new CodeTypist("key", new Caller("session", "school"))))
                .isPresent();
        assertThat(tries.begin(new CodeTypist("key", new Caller("session", "home"))))
                .isEmpty();
    }

    @Test
    void takeNothingFromAnAddressForWhatIsRefused() {
        fail("Ada", TRIES);
        for (int i = 0; i < 600; i++) {
            assertThat(tries.begin(caller("Ada"))).isPresent();
        }

        assertThat(tries.begin(caller("Ben"))).isEmpty();
    }

    private static CodeTypist caller(String name) {
        return new CodeTypist(name, new Caller(name, "school"));
    }

    private void fail(String caller, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(tries.begin(caller(caller))).isEmpty();
        }
    }
}
