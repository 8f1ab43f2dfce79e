package app.hearsay.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

class CheckpointGuardTests {

    private final DriverManagerDataSource database = new DriverManagerDataSource("jdbc:h2:mem:");
    private final JdbcCheckpoint checkpoint = new JdbcCheckpoint(new JdbcTemplate(database));
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database);

    @Test
    void letsTheAppStartWhenCommitsAreFinal() {
        transactions.addListener(checkpoint);

        assertThatCode(() -> new CheckpointGuard(transactions, checkpoint)).doesNotThrowAnyException();
    }

    @Test
    void refusesToStartWhenAnswersWouldNotBeSafe() {
        assertThatThrownBy(() -> new CheckpointGuard(transactions, checkpoint))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("answers would not be safe");
    }
}
