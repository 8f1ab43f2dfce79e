package app.hearsay.storage;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/// Tells the pool which errors of H2 end a connection, so that nobody uses it again, not even to roll back: H2 2.4.240
/// counts its transaction off twice when a rollback finds the store broken, and its next statement never returns.
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
