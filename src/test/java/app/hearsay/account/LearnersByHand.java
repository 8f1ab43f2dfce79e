package app.hearsay.account;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The learners wired without Spring, for processes that must start at once.
public final class LearnersByHand {

    private LearnersByHand() {}

    public static Learners on(JdbcClient jdbc, Clock clock, SecureRandom random) {
        return new Learners(new JdbcLearners(jdbc), new FailedTries(clock), _ -> {}, clock, random);
    }
}
