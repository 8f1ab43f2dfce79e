package app.hearsay.storage;

import java.sql.SQLException;
import org.h2.api.ErrorCode;

/// Words for what a database says when it cannot be used.
final class JdbcRefusal {

    private static final int LONGEST = 200;

    private JdbcRefusal() {}

    /// @param name of the database, without secrets
    static UnusableStorageException of(String name, SQLException failure) {
        var words = switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                "another process is using the database " + name
                        + ": stop it, or choose another folder with --hearsay.data.folder=…";
            default -> "the database " + name + " cannot be used: " + firstLine(failure);
        };
        return new UnusableStorageException(words, failure);
    }

    /// Its innermost cause, short enough for a line of the log.
    static String firstLine(SQLException failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null && innermost.getCause() != innermost) {
            innermost = innermost.getCause();
        }
        var text = String.valueOf(innermost.getMessage() == null ? innermost : innermost.getMessage())
                .replaceAll("\\s+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
