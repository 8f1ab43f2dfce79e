package app.hearsay.time;

import app.hearsay.storage.JdbcTime;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `lived`, which has one row.
@Repository
class JdbcLived {

    private final JdbcClient jdbc;

    JdbcLived(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Lived find() {
        return jdbc.sql("select age_ms, latest from lived")
                .query((row, _) -> new Lived(Duration.ofMillis(row.getLong("age_ms")), JdbcTime.get(row, "latest")))
                .single();
    }

    /// Saves it in whole milliseconds.
    void save(Lived lived) {
        jdbc.sql("update lived set age_ms = :age, latest = :latest")
                .param("age", lived.age().toMillis())
                .param("latest", JdbcTime.of(lived.latest().truncatedTo(ChronoUnit.MILLIS)))
                .update();
    }
}
