package app.hearsay.learner;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ModuleTest;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

@ModuleTest
class LearnerModuleIntegrationTests {

    private final Learners learners;
    private final LearnerTokens tokens;
    private final LearnerToken token;

    LearnerModuleIntegrationTests(Learners learners, LearnerTokens tokens, SecureRandom random) {
        this.learners = learners;
        this.tokens = tokens;
        this.token = LearnerToken.random(random);
    }

    @Test
    void keepsALearnerAndKnowsItsOwnTokens() {
        var learner = learners.ensure(token);

        assertThat(learners.resumeCode(learner)).isPresent();
        assertThat(tokens.check("cookie", tokens.seal("cookie", token))).isEqualTo(new TokenCheck.Sealed(token));
    }
}
