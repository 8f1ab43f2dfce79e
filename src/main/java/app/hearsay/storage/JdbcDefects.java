package app.hearsay.storage;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/// Tells the pool which errors of H2 end a connection. It must not be used again: H2 2.4.240 is undone twice by a
/// rollback
/// that finds its store closed, and the next statement of the same connection then goes round in circles for ever.
///
/// See decision 0121.
final class JdbcDefects implements SQLExceptionOverride {

    private static final Set<Integer> ENDING = Set.of(
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

    /// PostgreSQL's errors have no numbers.
    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return ENDING.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
