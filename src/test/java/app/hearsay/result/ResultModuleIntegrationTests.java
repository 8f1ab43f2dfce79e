package app.hearsay.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ModuleTest;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.LearnersByHand;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class ResultModuleIntegrationTests {

    private final AttemptLog log;
    private final Attempt attempt;

    ResultModuleIntegrationTests(AttemptLog log, JdbcClient jdbc, Clock clock, SecureRandom random) {
        this.log = log;
        var learner = LearnersByHand.on(jdbc, clock, random).ensure(LearnerToken.random(random));
        this.attempt = Attempts.attempt(learner, new Occasion.PracticeRound(UUID.randomUUID()), 1);
    }

    @Test
    void keepsAnAnswerThoughNobodyTellsOfOccasions() {
        assertThat(log.record(attempt)).isEqualTo(new AttemptLog.Recorded(attempt, true));
        assertThat(log.ofLearner(attempt.learner())).containsExactly(attempt);
    }
}
