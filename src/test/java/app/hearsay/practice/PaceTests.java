package app.hearsay.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.Learner;
import app.hearsay.limit.SettableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaceTests {

    private final Learner.Id ada = new Learner.Id(new UUID(0, 1));
    private final Learner.Id ben = new Learner.Id(new UUID(0, 2));
    private final SettableClock clock = new SettableClock();
    private final Pace pace = new Pace(clock);

    @Test
    void allowsSixtyAnswersAMinuteToEach() {
        assertThat(allowed(ada, 100)).isEqualTo(60);
        assertThat(allowed(ben, 1)).isEqualTo(1);

        clock.pass(Duration.ofMinutes(1));

        assertThat(allowed(ada, 100)).isEqualTo(60);
    }

    /// What comes back with time in the first hour is a 24th of the day's 3,000.
    @Test
    void allowsThreeThousandAnswersADay() {
        int allowed = 0;
        for (int minute = 0; minute < 60; minute++) {
            allowed += allowed(ada, 60);
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(allowed).isBetween(3_000, 3_125);
    }

    private int allowed(Learner.Id learner, int tries) {
        int allowed = 0;
        for (int i = 0; i < tries; i++) {
            allowed += pace.allows(learner) ? 1 : 0;
        }
        return allowed;
    }
}
