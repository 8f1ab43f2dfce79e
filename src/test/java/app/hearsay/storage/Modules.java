package app.hearsay.storage;

import app.hearsay.time.SteadyClock;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// The modules that store something, without web and views.
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan({
    "app.hearsay.storage",
    "app.hearsay.time",
    "app.hearsay.learner",
    "app.hearsay.catalog",
    "app.hearsay.result",
    "app.hearsay.round",
    "app.hearsay.practice",
    "app.hearsay.room"
})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
public class Modules {

    /// Starts them on the database of that address, which is brought up to date.
    public static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(Modules.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run("--spring.datasource.url=" + url, "--logging.level.root=warn");
    }

    @Bean
    SteadyClock clock() {
        return new SteadyClock(Clock.systemUTC(), System::nanoTime);
    }

    @Bean
    static ReadRows readRows() {
        return new ReadRows();
    }

    @Bean
    static WritingTransactions writingTransactions() {
        return new WritingTransactions();
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}
