package app.hearsay.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/// Instants as JDBC passes them to and from columns `timestamp with time zone`: as times with an offset, in UTC. JDBC
/// does not oblige drivers to take an [Instant].
public final class JdbcTime {

    private JdbcTime() {}

    /// What to give a statement for an instant.
    public static OffsetDateTime of(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /// The instant in a column of the current row.
    ///
    /// @throws NullPointerException if the column is empty
    public static Instant get(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }

    /// The instant in a column of the current row that may be empty.
    public static Optional<Instant> find(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
