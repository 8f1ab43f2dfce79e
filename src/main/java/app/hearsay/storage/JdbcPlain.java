package app.hearsay.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A database of which nothing is known but that it answers: H2 in memory, as in tests.
final class JdbcPlain implements Footing {

    private final JdbcSource source;
    private @Nullable Connection connection;
    private String fault = "";

    JdbcPlain(JdbcSource source, String name) {
        this.source = source;
        try {
            connection = source.own();
        } catch (SQLException e) {
            throw JdbcRefusal.of(name, e);
        }
    }

    @Override
    public Optional<Trouble> look(boolean thoroughly) {
        try {
            if (connection == null) {
                connection = source.own();
            }
            try (var statement = connection.createStatement()) {
                statement.executeQuery("select beat from ownership").close();
            }
            return Optional.empty();
        } catch (SQLException e) {
            fault = JdbcRefusal.firstLine(e);
            return Optional.of(Trouble.NO_ANSWER);
        }
    }

    @Override
    public void mend(Trouble trouble) {
        close();
    }

    @Override
    public String lastFault() {
        return fault;
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // It was closed by what failed.
        }
        connection = null;
    }
}
