package app.hearsay.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class StorageModuleIntegrationTests {

    private final Storage storage;
    private final PlatformTransactionManager transactions;
    private final JdbcClient jdbc;

    StorageModuleIntegrationTests(Storage storage, PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.storage = storage;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Test
    void keepsWhatWasCommittedAndKnowsThatItCan() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        _ -> jdbc.sql("update lived set age_ms = 42").update());

        assertThat(jdbc.sql("select age_ms from lived").query(Long.class).single())
                .isEqualTo(42);
        assertThat(storage.freshState()).isEqualTo(new StorageState.Up());
    }
}
