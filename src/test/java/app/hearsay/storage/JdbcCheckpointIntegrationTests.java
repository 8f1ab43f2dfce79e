package app.hearsay.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcCheckpointIntegrationTests {

    private static final int COMMITS = 20;

    @TempDir
    private Path folder;

    /// A copy of the file is what a process leaves that is killed in this moment.
    @Test
    void leavesEachCommitInTheFileWhenTheTransactionReturns() throws IOException {
        try (var modules = Modules.start(Database.h2(folder.resolve("hearsay")))) {
            var transaction = new TransactionTemplate(modules.getBean(PlatformTransactionManager.class));
            for (int i = 1; i <= COMMITS; i++) {
                var code = "%012d".formatted(i);
                transaction.executeWithoutResult(_ -> insertLearner(modules, code));

                assertThat(learnersInCopy("copy" + i)).isEqualTo(i);
            }
        }
    }

    @Test
    void keepsTheHousekeepingOfH2Alive() {
        try (var modules = Modules.start(Database.h2(folder.resolve("hearsay")))) {
            assertThat(setting(modules, "WRITE_DELAY")).isPositive();
            assertThat(setting(modules, "RETENTION_TIME")).isEqualTo(2000);
        }
    }

    @Test
    void refusesAnAddressThatWouldLetTheFileGrow() {
        assertThatThrownBy(() -> Modules.start(Database.h2(folder.resolve("hearsay")) + ";WRITE_DELAY=0"))
                .hasRootCauseInstanceOf(InvalidConfigurationPropertyValueException.class)
                .rootCause()
                .hasMessageContaining("spring.datasource.url")
                .hasMessageContaining("WRITE_DELAY=0");
    }

    private static void insertLearner(ConfigurableApplicationContext modules, String code) {
        modules.getBean(JdbcClient.class)
                .sql("insert into learner (id, resume_code, since) values (?, ?, current_timestamp)")
                .params(UUID.randomUUID(), code)
                .update();
    }

    private int learnersInCopy(String name) throws IOException {
        Files.copy(folder.resolve("hearsay.mv.db"), folder.resolve(name + ".mv.db"));
        var copy = new DriverManagerDataSource(Database.h2(folder.resolve(name)));
        return JdbcClient.create(copy)
                .sql("select count(*) from learner")
                .query(Integer.class)
                .single();
    }

    private static int setting(ConfigurableApplicationContext modules, String name) {
        return modules.getBean(JdbcClient.class)
                .sql("select setting_value from information_schema.settings where setting_name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
