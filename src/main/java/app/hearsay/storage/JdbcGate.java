package app.hearsay.storage;

import app.hearsay.storage.StorageState.Down;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Hands out connections while the database can be used, and refuses at once while it cannot, so that nobody waits for
/// what does not come.
///
/// See decision 0061.
final class JdbcGate extends DelegatingDataSource {

    private final Storage storage;

    JdbcGate(DataSource pool, Storage storage) {
        super(pool);
        this.storage = storage;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (storage.freshState() instanceof Down down) {
            throw new SQLTransientConnectionException(down.trouble().toString());
        }
        return super.getConnection();
    }
}
