package app.hearsay.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ModuleTest;
import app.hearsay.catalog.Catalog;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.question.Answers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@ModuleTest
class PracticeModuleIntegrationTests {

    private final Practice practice;
    private final Learners learners;
    private final Catalog catalog;
    private final LearnerToken token;

    PracticeModuleIntegrationTests(Practice practice, Learners learners, Catalog catalog, SecureRandom random) {
        this.practice = practice;
        this.learners = learners;
        this.catalog = catalog;
        this.token = LearnerToken.random(random);
    }

    @Test
    void goesOnInTheRoundThatAnAnswerHasBegun() {
        var learner = learners.identify(token);
        var round = practice.current(learner).round();
        var asked = catalog.question(round.questions().getFirst()).orElseThrow();

        var submission = practice.submit(
                token, round, asked.id(), Answers.right(asked), Optional.empty(), Duration.ofSeconds(5));

        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        assertThat(practice.begun(learner).orElseThrow().answered()).containsOnlyKeys(asked.id());
    }
}
