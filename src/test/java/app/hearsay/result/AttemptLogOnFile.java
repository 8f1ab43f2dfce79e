package app.hearsay.result;

import app.hearsay.statement.Rule;
import app.hearsay.storage.JdbcCheckpoint;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
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
        var jdbc = JdbcClient.create(template);
        var batches = new NamedParameterJdbcTemplate(template);
        var attempts = new JdbcAttempts(jdbc, batches);
        var newest = new NewestAttempts(attempts, List.of());
        var memories = new Memories(
                new JdbcMemories(jdbc, batches), attempts, newest, aRule(), () -> Duration.ZERO, Clock.systemUTC());
        return new AttemptLogOnFile(
                dataSource,
                transactions,
                new AttemptLog(
                        attempts,
                        newest,
                        memories,
                        new LearnerFigures(new JdbcFigures(jdbc, batches), attempts),
                        transactions));
    }

    /// The same for every question.
    private static ObjectProvider<RuleShown> aRule() {
        var beans = new StaticListableBeanFactory();
        RuleShown rule = _ -> Optional.of(Rule.NAMED_SOURCE);
        beans.addBean("rule", rule);
        return beans.getBeanProvider(RuleShown.class);
    }

    @Override
    public void close() {
        log.destroy();
        dataSource.close();
    }
}
