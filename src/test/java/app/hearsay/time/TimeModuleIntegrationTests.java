package app.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ModuleTest;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

@ModuleTest
class TimeModuleIntegrationTests {

    private final LivedTime age;
    private final JdbcLived rows;

    TimeModuleIntegrationTests(LivedTime age, JdbcLived rows) {
        this.age = age;
        this.rows = rows;
    }

    @Test
    void growsOlderAndKeepsHowOld() {
        var before = age.now().truncatedTo(ChronoUnit.MILLIS);

        age.mark();

        assertThat(rows.find().age()).isGreaterThanOrEqualTo(before);
        assertThat(age.now()).isGreaterThan(before);
    }
}
