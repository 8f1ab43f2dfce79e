package app.hearsay.storage;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the watch between the database and everybody who uses it.
@Configuration(proxyBeanMethods = false)
class StorageSetup {

    @Bean
    DataSource dataSource(JdbcGround ground, Storage storage) {
        return new JdbcGate(ground.pool(), storage);
    }

    @Bean
    StorageWatch storageWatch(JdbcGround ground, Storage storage, ApplicationEventPublisher events, Clock clock) {
        return new StorageWatch(ground.footing(), storage, events, clock);
    }

    /// Owns the database before its tables are changed, and has it watched before anybody relies on it.
    @Bean
    FlywayMigrationStrategy claimAndMigrate(JdbcGround ground, StorageWatch watch) {
        return flyway -> {
            boolean claimed = ground.footing().claimIfKnown();
            if (claimed) {
                watch.begin();
            }
            flyway.migrate();
            if (!claimed) {
                ground.footing().claim();
                watch.begin();
            }
        };
    }
}
