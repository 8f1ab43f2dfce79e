package app.hearsay.result;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/// Brings the attempts of earlier versions under their [Occasion]. Those of a practice round stood under its id, those
/// of a room's first votes under the room's, and those of its second votes under that id with its last bit changed,
/// which was 0 in every room's. Rooms may be long forgotten; rounds never are before their learner. Written in Java,
/// since the constraint to be dropped has a name of each database's own.
///
/// See decision 0066.
@Component
final class JdbcOccasionsMigration implements JavaMigration {

    private static final String FORMER_CONSTRAINT = """
            select constraint_name from information_schema.table_constraints
            where table_schema = current_schema and table_name = 'attempt' and constraint_type = 'UNIQUE'
            """;

    private static final String FIRST_VOTES = """
            update attempt set kind = 'FIRST_VOTE'
            where not exists (select 1 from round where round.id = attempt.occasion)
            """;

    private static final String SECOND_VOTES = """
            update attempt set kind = 'SECOND_VOTE', occasion = cast(
                substring(cast(occasion as varchar(36)) from 1 for 35)
                || translate(substring(cast(occasion as varchar(36)) from 36 for 1), '13579bdf', '02468ace') as uuid)
            where kind = 'FIRST_VOTE'
                and substring(cast(occasion as varchar(36)) from 36 for 1) in ('1', '3', '5', '7', '9', 'b', 'd', 'f')
            """;

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
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("alter table attempt drop constraint \"%s\"".formatted(formerConstraint(statement)));
            statement.execute("alter table attempt rename column round to occasion");
            statement.execute("alter table attempt add column kind varchar(20) default 'PRACTICE' not null");
            statement.execute(FIRST_VOTES);
            statement.execute(SECOND_VOTES);
            statement.execute("alter table attempt alter column kind drop default");
            // Led by the learner, so that it also finds all attempts of one: a second index would cost a third of the
            // speed.
            statement.execute(
                    "alter table attempt add constraint attempt_once unique (learner, occasion, kind, question)");
        }
    }

    private static String formerConstraint(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(FORMER_CONSTRAINT)) {
            if (!rows.next()) {
                throw new SQLException("the table attempt has lost its constraint");
            }
            return rows.getString(1);
        }
    }
}
