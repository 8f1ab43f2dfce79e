package app.hearsay.result;

import app.hearsay.storage.JdbcCheckpoint;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// The attempt log wired by hand as Spring Boot wires it, for processes that must start at once.
public record AttemptLogOnFile(HikariDataSource dataSource, JdbcTransactionManager transactions, AttemptLog log)
        implements AutoCloseable {

    public static AttemptLogOnFile open(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("sa");
        var dataSource = new HikariDataSource(config);
        var template = new JdbcTemplate(dataSource);
        var transactions = new JdbcTransactionManager(dataSource);
        transactions.setTransactionExecutionListeners(List.of(new JdbcCheckpoint(template)));
        var attempts = new JdbcAttempts(JdbcClient.create(template), new NamedParameterJdbcTemplate(template));
        return new AttemptLogOnFile(
                dataSource,
                transactions,
                new AttemptLog(attempts, new NewestAttempts(attempts, List.of()), transactions));
    }

    @Override
    public void close() {
        log.destroy();
        dataSource.close();
    }
}
