package app.hearsay.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which process a PostgreSQL database belongs to. The owner counts up a row twice a second. Whoever wants it watches
/// that row, by no clock at all: it takes over when the owner has no connection any more, or has not counted for
/// sixteen looks in a row, as when it is frozen. Then it begins another term, and has the server end the connections of
/// the former owner, who therefore can write nothing any more, whatever it was about to; a new connection is refused to
/// whoever is not the owner.
///
/// Connections are known by their `application_name`, which the server shows to everybody. A pool between Hearsay and
/// the server that lends connections by the transaction does not go with this.
///
/// See decision 0064.
final class JdbcOwnership {

    private static final String NAME = "hearsay ";
    private static final int FROZEN_LOOKS = 16;
    private static final int ABSENT_LOOKS = 6;
    private static final int TERMINATION_MILLIS = 1000;

    /// Has each beat go to disk with the next commit of somebody, or soon.
    private static final String LAZILY = "set synchronous_commit to off";
    private static final String DURABLY = "set synchronous_commit to on";

    private static final String FINALLY = """
            select set_config('synchronous_commit', 'on', false)
            where current_setting('synchronous_commit') = 'off'
            """;

    private record Row(long term, @Nullable UUID holder, long beat) {}

    private final UUID me;
    private volatile long term;
    private volatile boolean lost;

    /// For the thread that claims only.
    private @Nullable Row seen;

    private @Nullable UUID former;

    private int unchanged;
    private int absent;

    /// @param me a name that no other process has
    JdbcOwnership(UUID me) {
        this.me = me;
    }

    /// Marks a connection as this process's, and has its commits be final, also where the server's default is to
    /// acknowledge them before they are on the disk.
    void sign(Connection connection) throws SQLException {
        execute(connection, "set application_name to '" + NAME + me + "'");
        execute(connection, FINALLY);
    }

    /// Lets nobody have a connection when the database belongs to another.
    ///
    /// @throws SQLException if it does
    void demand(Connection connection) throws SQLException {
        if (term == 0) {
            return;
        }
        try (var select = connection.prepareStatement("select 1 from ownership where term = ? and holder = ?")) {
            select.setLong(1, term);
            select.setObject(2, me);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLTransientConnectionException(Trouble.NOT_OURS.toString());
                }
            }
        }
    }

    /// Whether the table stands.
    boolean isKnown(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select to_regclass('ownership') is not null")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /// Takes the database if it is nobody's, or its owner's who is gone; may be called again when it fails.
    ///
    /// @return whether it is this process's now, and nobody else can write any more
    boolean tryClaim(Connection connection) throws SQLException {
        var row = read(connection).orElseThrow(() -> new SQLException("the table ownership is empty"));
        if (!me.equals(row.holder()) && !takeIfFree(connection, row)) {
            return false;
        }
        endConnectionsOf(connection, former);
        return true;
    }

    private boolean takeIfFree(Connection connection, Row row) throws SQLException {
        boolean first = seen == null;
        watch(row, connection);
        boolean free =
                row.holder() == null || first && absent > 0 || absent >= ABSENT_LOOKS || unchanged >= FROZEN_LOOKS;
        if (!free) {
            return false;
        }
        former = row.holder();
        term = row.term() + 1;
        return take(connection, row);
    }

    /// A look that failed says nothing of the owner, who may have waited for the same server.
    void lookFailed() {
        unchanged = 0;
        absent = 0;
    }

    /// Says that this process lives.
    ///
    /// @param durably whether to return only when that is on the disk
    /// @return false if the database belongs to another, for good
    boolean renew(Connection connection, boolean durably) throws SQLException {
        execute(connection, durably ? DURABLY : LAZILY);
        try (var update =
                connection.prepareStatement("update ownership set beat = beat + 1 where term = ? and holder = ?")) {
            update.setLong(1, term);
            update.setObject(2, me);
            lost = update.executeUpdate() == 0;
        }
        return !lost;
    }

    boolean isLost() {
        return lost;
    }

    private void watch(Row row, Connection connection) throws SQLException {
        unchanged = row.equals(seen) ? unchanged + 1 : 0;
        absent = connectionsOf(connection, row.holder()) == 0 ? absent + 1 : 0;
        seen = row;
    }

    private boolean take(Connection connection, Row row) throws SQLException {
        try (var update = connection.prepareStatement("""
                update ownership set term = term + 1, holder = ?, beat = beat + 1 where term = ? and beat = ?
                """)) {
            update.setObject(1, me);
            update.setLong(2, row.term());
            update.setLong(3, row.beat());
            return update.executeUpdate() == 1;
        }
    }

    /// Waits until the last one has ended: what it was committing then is committed or not.
    private static void endConnectionsOf(Connection connection, @Nullable UUID holder) throws SQLException {
        while (connectionsOf(connection, holder) > 0) {
            try (var terminate = connection.prepareStatement("""
                    select pg_terminate_backend(pid, ?) from pg_stat_activity
                    where application_name = ? and datname = current_database()
                    """)) {
                terminate.setLong(1, TERMINATION_MILLIS);
                named(terminate, 2, holder).executeQuery().close();
            }
        }
    }

    private static int connectionsOf(Connection connection, @Nullable UUID holder) throws SQLException {
        try (var select = connection.prepareStatement("""
                select count(*) from pg_stat_activity where application_name = ? and datname = current_database()
                """)) {
            try (var rows = named(select, 1, holder).executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }

    private static PreparedStatement named(PreparedStatement statement, int place, @Nullable UUID holder)
            throws SQLException {
        statement.setString(place, NAME + holder);
        return statement;
    }

    private static Optional<Row> read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select term, holder, beat from ownership")) {
            return rows.next()
                    ? Optional.of(
                            new Row(rows.getLong("term"), rows.getObject("holder", UUID.class), rows.getLong("beat")))
                    : Optional.empty();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
