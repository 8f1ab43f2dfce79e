package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ModuleTest;
import org.junit.jupiter.api.Test;

@ModuleTest
class RoundModuleIntegrationTests {

    private final Composer composer;

    RoundModuleIntegrationTests(Composer composer) {
        this.composer = composer;
    }

    @Test
    void composesTheSameRoundForTheSameSeed() {
        var round = composer.compose(Programme.ANYTHING, 42, History.none());

        assertThat(round).hasSize(Composer.LENGTH).isEqualTo(composer.compose(Programme.ANYTHING, 42, History.none()));
    }
}
