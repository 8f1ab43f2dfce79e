package app.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionStepTests {

    @ParameterizedTest
    @CsvSource({"DENIAL, 3", "SPECULATION, 4", "CLAIM, 5", "OWN_ASSERTION, 5"})
    void decidesAStatusAtTheNumberThatLearnersAreTaught(Status status, int number) {
        assertThat(DecisionStep.of(status).number()).isEqualTo(number);
    }
}
