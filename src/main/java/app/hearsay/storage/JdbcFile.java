package app.hearsay.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// H2 in a file. One write that fails makes H2 close itself; its connections say that they are valid all the same, and
/// one of them is enough to keep the dead database in its table. So all are closed together, and it is opened anew.
///
/// See decisions 0062 and 0063.
final class JdbcFile implements Footing {

    private final JdbcSource source;
    private final DatabaseFile file;
    private @Nullable Connection connection;
    private String fault = "";
    private boolean mending;
    private boolean rescued;

    /// Opens it: it is to be prepared.
    ///
    /// @throws UnusableStorageException if that fails
    JdbcFile(JdbcSource source, DatabaseFile file) {
        this.source = source;
        this.file = file;
        try {
            connection = source.own();
            file.hold();
        } catch (SQLException e) {
            throw JdbcRefusal.of(file.toString(), e);
        } catch (IOException e) {
            throw new UnusableStorageException("the database " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<Trouble> look(boolean thoroughly) {
        var place = file.place();
        if (place != DatabaseFile.Place.HERE) {
            return Optional.of(place == DatabaseFile.Place.GONE ? Trouble.FILE_GONE : Trouble.FILE_REPLACED);
        }
        if (!file.hasRoom()) {
            fault = "less than " + DatabaseFile.ROOM / 1_000_000 + " MB are free";
            return Optional.of(Trouble.NO_ROOM);
        }
        try {
            ask(thoroughly || mending);
            if (mending) {
                mending = false;
                source.unbar();
            }
            return Optional.empty();
        } catch (SQLException e) {
            fault = JdbcRefusal.firstLine(e);
            return Optional.of(Trouble.NOT_WRITTEN);
        }
    }

    @Override
    public void mend(Trouble trouble) {
        switch (trouble) {
            case FILE_GONE, FILE_REPLACED -> save(trouble);
            case NOT_WRITTEN -> closeAll();
            case NO_ROOM, NO_ANSWER, NOT_OURS -> {
                // Only somebody else can.
            }
        }
    }

    @Override
    public String lastFault() {
        return fault;
    }

    @Override
    public void close() {
        closeOwn();
    }

    private void ask(boolean writing) throws SQLException {
        if (connection == null) {
            connection = source.own();
        }
        try (var statement = connection.createStatement()) {
            if (writing) {
                statement.executeUpdate("update ownership set beat = beat + 1");
                statement.execute("checkpoint sync");
            } else {
                statement.executeQuery("select beat from ownership").close();
            }
        }
    }

    private void save(Trouble trouble) {
        boolean closed = closeAll();
        try {
            if (!closed || !file.isClosed()) {
                fault = "somebody still writes into it";
            } else if (trouble == Trouble.FILE_GONE) {
                file.putBack();
                fault = "it was deleted while in use, and has been put back as it was; stop Hearsay before deleting it";
            } else if (!rescued) {
                fault = "what was in use lies in " + file.rescue()
                        + "; start Hearsay anew to go on with the file that is there now";
                rescued = true;
            }
        } catch (IOException e) {
            fault = "it could not be saved: " + e;
        }
    }

    /// So that H2 forgets the database.
    private boolean closeAll() {
        mending = true;
        source.barAndWait();
        closeOwn();
        return source.breakAll();
    }

    private void closeOwn() {
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
