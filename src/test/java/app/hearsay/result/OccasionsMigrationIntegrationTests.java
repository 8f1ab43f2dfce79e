package app.hearsay.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A database of the version before attempts knew their occasion, in a schema of its own.
@DatabaseTest
class OccasionsMigrationIntegrationTests {

    private static final String LEARNER = "11111111-1111-4111-8111-111111111111";
    private static final String ROUND = "22222222-2222-8222-8222-22222222222f";
    private static final String ROOM = "33333333-3333-8333-8333-33333333333a";
    private static final String SECOND_VOTE = "33333333-3333-8333-8333-33333333333b";
    private static final String FORGOTTEN_ROOM = "44444444-4444-8444-8444-444444444440";
    private static final String ITS_SECOND_VOTE = "44444444-4444-8444-8444-444444444441";

    private final DataSource source;
    private final String schema = "before_occasions";

    OccasionsMigrationIntegrationTests(Database database) {
        this.source = database.bean(DataSource.class);
    }

    @BeforeEach
    void holdsAnswersOfTheVersionBefore() throws SQLException {
        flyway().target("9").load().migrate();
        run(
                "insert into learner (id, resume_code, since) values ('%s', 'ABCDEFGHJKLM', current_timestamp)"
                        .formatted(LEARNER),
                """
                insert into round (id, learner, number, seed, questions, started_at)
                values ('%s', '%s', 1, 1, 'status:an-article/s01', current_timestamp)
                """.formatted(ROUND, LEARNER));
        for (var round : List.of(ROUND, ROOM, SECOND_VOTE, FORGOTTEN_ROOM, ITS_SECOND_VOTE)) {
            run("""
                    insert into attempt (learner, round, question, type, answer, points, verdict, took_ms, answered_at)
                    values ('%s', '%s', 'status:an-article/s01', 'STATUS', 'choice CLAIM', 1, 'RIGHT', 5, current_timestamp)
                    """.formatted(LEARNER, round));
        }
    }

    @AfterEach
    void leavesNothing() throws SQLException {
        run("drop schema %s cascade".formatted(schema));
    }

    @Test
    void keepsEveryAnswerUnderItsOccasion() throws SQLException {
        upToDate();

        assertThat(kept())
                .containsExactly(
                        "PRACTICE " + UUID.fromString(ROUND),
                        "FIRST_VOTE " + UUID.fromString(ROOM),
                        "SECOND_VOTE " + UUID.fromString(ROOM),
                        "FIRST_VOTE " + UUID.fromString(FORGOTTEN_ROOM),
                        "SECOND_VOTE " + UUID.fromString(FORGOTTEN_ROOM));
    }

    /// H2 makes each of its steps final by itself.
    @Test
    void goesOnWhereAProcessWasKilledAmidIt() throws SQLException {
        for (int step = 1; step <= JdbcOccasionsMigration.steps(); step++) {
            leavesNothing();
            holdsAnswersOfTheVersionBefore();
            try (var connection = inSchema()) {
                JdbcOccasionsMigration.run(connection, step);
                connection.setSchema("public");
            }

            upToDate();

            assertThat(kept())
                    .as("killed after step %d", step)
                    .containsExactly(
                            "PRACTICE " + UUID.fromString(ROUND),
                            "FIRST_VOTE " + UUID.fromString(ROOM),
                            "SECOND_VOTE " + UUID.fromString(ROOM),
                            "FIRST_VOTE " + UUID.fromString(FORGOTTEN_ROOM),
                            "SECOND_VOTE " + UUID.fromString(FORGOTTEN_ROOM));
        }
    }

    @Test
    void takesOneAnswerToAQuestionOnEachOccasion() throws SQLException {
        upToDate();
        var again = """
                insert into attempt (learner, occasion, kind, question, type, answer, points, verdict, took_ms, answered_at)
                values ('%s', '%s', '%s', 'status:an-article/s01', 'STATUS', 'choice DENIAL', 0, 'WRONG', 5, current_timestamp)
                """;

        assertThatThrownBy(() -> run(again.formatted(LEARNER, ROOM, "SECOND_VOTE")))
                .isInstanceOf(SQLException.class);
        run(again.formatted(LEARNER, ROUND, "FIRST_VOTE"));

        assertThat(kept()).hasSize(6);
    }

    private void upToDate() {
        flyway().javaMigrations(new JdbcOccasionsMigration()).load().migrate();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(source).schemas(schema).defaultSchema(schema);
    }

    private List<String> kept() throws SQLException {
        var kept = new ArrayList<String>();
        try (var connection = inSchema();
                var rows =
                        connection.createStatement().executeQuery("select kind, occasion from attempt order by id")) {
            while (rows.next()) {
                kept.add(rows.getString("kind") + " " + rows.getObject("occasion", UUID.class));
            }
            connection.setSchema("public");
        }
        return kept;
    }

    private void run(String... statements) throws SQLException {
        try (var connection = inSchema()) {
            try (var statement = connection.createStatement()) {
                for (var sql : statements) {
                    statement.execute(sql);
                }
            } finally {
                connection.setSchema("public");
            }
        }
    }

    private Connection inSchema() throws SQLException {
        var connection = source.getConnection();
        connection.setSchema(schema);
        return connection;
    }
}
