package app.hearsay.result;

import org.flywaydb.core.Flyway;

/// Brings databases up to date where no Spring does.
public final class Schema {

    private Schema() {}

    /// @param url of an H2 database
    public static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, "sa", "")
                .javaMigrations(new JdbcOccasionsMigration())
                .load()
                .migrate();
    }
}
