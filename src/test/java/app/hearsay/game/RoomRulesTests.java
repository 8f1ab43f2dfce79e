package app.hearsay.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomRulesTests {

    /// The database keeps whole seconds: half of one would be lost with a restart.
    @ParameterizedTest
    @ValueSource(longs = {0, -5000, 4999, 7500, 600_001})
    void rejectsTimesThatNoQuestionCanHave(long millis) {
        assertThatThrownBy(() -> limited(millis, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {5000, 30_000, 600_000})
    void takesFiveSecondsToTenMinutes(long millis) {
        assertThat(limited(millis, true).limit()).contains(Duration.ofMillis(millis));
    }

    @Test
    void countsSpeedOnlyByTheClock() {
        assertThatThrownBy(() ->
                        new RoomRules(Locale.GERMAN, NameRule.FREE, Optional.empty(), true, true, false, Teams.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RoomRules limited(long millis, boolean speed) {
        return new RoomRules(
                Locale.GERMAN, NameRule.FREE, Optional.of(Duration.ofMillis(millis)), speed, true, false, Teams.NONE);
    }
}
