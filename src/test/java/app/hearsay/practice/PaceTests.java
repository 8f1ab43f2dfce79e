package app.hearsay.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.account.Learner;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaceTests {

    private final Learner.Id ada = new Learner.Id(new UUID(0, 1));
    private final Learner.Id ben = new Learner.Id(new UUID(0, 2));
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");
    private final Pace pace = new Pace(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    });

    @Test
    void allowsSixtyAnswersAMinuteToEach() {
        assertThat(allowed(ada, 100)).isEqualTo(60);
        assertThat(allowed(ben, 1)).isEqualTo(1);

        now = now.plus(Duration.ofMinutes(1));

        assertThat(allowed(ada, 100)).isEqualTo(60);
    }

    /// What comes back with time in the first hour is a 24th of the day's 3,000.
    @Test
    void allowsThreeThousandAnswersADay() {
        int allowed = 0;
        for (int minute = 0; minute < 60; minute++) {
            allowed += allowed(ada, 60);
            now = now.plus(Duration.ofMinutes(1));
        }

        assertThat(allowed).isBetween(3_000, 3_125);
    }

    @Test
    void remembersABoundedNumberOfLearners() {
        for (int i = 0; i < 30_000; i++) {
            pace.allows(new Learner.Id(new UUID(1, i)));
        }

        assertThat(pace.learners()).isEqualTo(10_000);
    }

    private int allowed(Learner.Id learner, int tries) {
        int allowed = 0;
        for (int i = 0; i < tries; i++) {
            allowed += pace.allows(learner) ? 1 : 0;
        }
        return allowed;
    }
}
