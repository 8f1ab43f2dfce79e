package app.hearsay.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerTokenTests {

    private static final String VALUE = "0123456789012345678901234567890123456789-_Z";

    private final SecureRandom random = new SecureRandom();

    @Test
    void isReadBackAsItWasWritten() {
        var token = LearnerToken.random(random);

        assertThat(LearnerToken.parse(token.value())).contains(token);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "short", VALUE + "x", "012345678901234567890123456789012345678 -_Z", "../../etc/passwd"})
    void isNotReadFromAnythingElse(String text) {
        assertThat(LearnerToken.parse(text)).isEmpty();
    }

    @Test
    void hidesItsValueFromLogs() {
        var token = new LearnerToken(VALUE);

        assertThat(token.toString()).doesNotContain(VALUE).doesNotContain(token.hash());
        assertThatThrownBy(() -> new LearnerToken(VALUE + "secret")).hasMessageNotContaining("secret");
    }

    @Test
    void standsForTheSameLearnerEachTimeAndForNobodyElse() {
        var ids = new HashSet<Learner.Id>();
        for (int i = 0; i < 1000; i++) {
            var token = LearnerToken.random(random);
            assertThat(new LearnerToken(token.value()).derivedId()).isEqualTo(token.derivedId());
            assertThat(token.derivedId().value().version()).isEqualTo(8);
            assertThat(token.derivedId().value().variant()).isEqualTo(2);
            ids.add(token.derivedId());
        }
        assertThat(ids).hasSize(1000);
    }

    @Test
    void letsNobodyInferItsHashFromTheLearner() {
        var token = new LearnerToken(VALUE);
        var id = token.derivedId().value().toString().replace("-", "");

        assertThat(token.hash()).hasSize(64).doesNotStartWith(id.substring(0, 8));
    }
}
