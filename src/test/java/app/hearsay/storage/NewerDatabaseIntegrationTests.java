package app.hearsay.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.Objects;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A database on which a version with a later migration has run.
class NewerDatabaseIntegrationTests {

    @ParameterizedTest
    @EnumSource(Database.class)
    void isRefusedInOneLineAndLeftAsItIs(Database kind) throws IOException {
        var url = kind.newUrl();
        try (var modules = Modules.start(url)) {
            var jdbc = modules.getBean(JdbcClient.class);
            jdbc.sql("""
                    insert into "flyway_schema_history" (installed_rank, version, description, type, script, checksum,
                        installed_by, execution_time, success)
                    values (999, '900.1', 'of the future', 'SQL', 'V900_1__of_the_future.sql', 1, 'sa', 1, true)
                    """).update();
            modules.getBean(JdbcTemplate.class).execute("create table of_the_future (id integer)");
        }

        var failure = catchThrowable(() -> Modules.start(url).close());

        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        assertThat(cause).isInstanceOf(FlywayValidateException.class);
        var analysis = Objects.requireNonNull(new NewerDatabaseAnalyzer().analyze(failure));
        assertThat(analysis)
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo("A newer version of Hearsay has used this database: this one does not know its step 900.1.");
        assertThat(analysis.getAction()).contains("Start the newer version");
    }
}
