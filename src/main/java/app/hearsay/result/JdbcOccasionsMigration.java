package app.hearsay.result;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/// Brings the attempts of earlier versions under their [Occasion]. Those of a practice round stood under its
/// id, those of a room's first votes under the room's, and those of its second votes under that id with its
/// last bit changed, which was 0 in every room's. Rooms may be long forgotten; rounds never are before their
/// learner. Written in Java, since the constraint to be dropped has a name of each database's own. H2 makes
/// each step final by itself: after a process that was killed in between, the next one goes on, since a step
/// that was made already changes nothing.
///
/// See decision 0066.
@Component
final class JdbcOccasionsMigration implements JavaMigration {

    /// One statement, or none where it has had its effect.
    @FunctionalInterface
    private interface Step {
        void run(Statement statement) throws SQLException;
    }

    private static final String CONSTRAINTS = """
            select constraint_name from information_schema.table_constraints
            where table_schema = current_schema and table_name = 'attempt' and constraint_type = 'UNIQUE'
            """;

    private static final String COLUMNS = """
            select column_name from information_schema.columns
            where table_schema = current_schema and table_name = 'attempt'
            """;

    private static final String FIRST_VOTES = """
            update attempt set kind = 'FIRST_VOTE'
            where kind = 'PRACTICE' and not exists (select 1 from round where round.id = attempt.occasion)
            """;

    private static final String SECOND_VOTES = """
            update attempt set kind = 'SECOND_VOTE', occasion = cast(
                substring(cast(occasion as varchar(36)) from 1 for 35)
                || translate(substring(cast(occasion as varchar(36)) from 36 for 1), '13579bdf', '02468ace') as uuid)
            where kind = 'FIRST_VOTE'
                and substring(cast(occasion as varchar(36)) from 36 for 1) in ('1', '3', '5', '7', '9', 'b', 'd', 'f')
            """;

    /// Led by the learner, so that it also finds all attempts of one: a second index would cost a third of the speed.
    private static final String ONCE = "attempt_once";

    private static final List<Step> STEPS = List.of(
            JdbcOccasionsMigration::dropFormerConstraint,
            JdbcOccasionsMigration::renameRound,
            statement -> statement.execute(
                    "alter table attempt add column if not exists kind varchar(20) default 'PRACTICE' not null"),
            statement -> statement.execute(FIRST_VOTES),
            statement -> statement.execute(SECOND_VOTES),
            JdbcOccasionsMigration::addConstraint,
            statement -> statement.execute("alter table attempt alter column kind drop default"));

    /// How many steps there are.
    static int steps() {
        return STEPS.size();
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("10");
    }

    @Override
    public String getDescription() {
        return "occasions";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        run(context.getConnection(), steps());
    }

    /// @param count how many of the steps, from the first on
    static void run(Connection connection, int count) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var step : STEPS.subList(0, count)) {
                step.run(statement);
            }
        }
    }

    private static void dropFormerConstraint(Statement statement) throws SQLException {
        for (var name : names(statement, CONSTRAINTS)) {
            if (!name.equals(ONCE)) {
                statement.execute("alter table attempt drop constraint \"%s\"".formatted(name));
            }
        }
    }

    private static void renameRound(Statement statement) throws SQLException {
        if (names(statement, COLUMNS).contains("round")) {
            statement.execute("alter table attempt rename column round to occasion");
        }
    }

    private static void addConstraint(Statement statement) throws SQLException {
        if (!names(statement, CONSTRAINTS).contains(ONCE)) {
            statement.execute(
                    "alter table attempt add constraint %s unique (learner, occasion, kind, question)".formatted(ONCE));
        }
    }

    private static List<String> names(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
