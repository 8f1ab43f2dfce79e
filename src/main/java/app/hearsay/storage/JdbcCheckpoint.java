package app.hearsay.storage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Makes a commit final: when a writing transaction returns, its rows are on the disk, also after `kill -9` or a power
/// cut in the same instant. A statement outside a transaction is stored with the next transaction, or within half a
/// second.
///
/// PostgreSQL does so by itself. H2 writes up to half a second late; this listener, which Spring Boot hands to the
/// transaction manager, therefore follows each commit with `CHECKPOINT SYNC`, which returns when everything committed
/// so far is written and flushed. `WRITE_DELAY=0` is not the way: it stops H2's background thread and with it the
/// reuse of space; the attempt log then grew by 14 kB an answer, without bound.
///
/// See decisions 0005 and 0006.
@Component
public final class JdbcCheckpoint implements TransactionExecutionListener {

    /// How long H2 keeps space that is no longer in use. Its default of 45 s is meant for disks that were never told to
    /// flush; here each commit is flushed, and two seconds cost a fraction of the space.
    private static final int RETENTION_MILLIS = 2000;

    private final JdbcTemplate jdbc;
    private final Runnable doubt;
    private final boolean needed;

    @Autowired
    JdbcCheckpoint(JdbcTemplate jdbc, StorageWatch watch) {
        this(jdbc, watch::doubt);
    }

    /// Without a watch.
    public JdbcCheckpoint(JdbcTemplate jdbc) {
        this(jdbc, () -> {});
    }

    /// Sets what H2 needs.
    ///
    /// @throws InvalidConfigurationPropertyValueException if the address of an H2 file says `WRITE_DELAY=0`
    private JdbcCheckpoint(JdbcTemplate jdbc, Runnable doubt) {
        this.jdbc = jdbc;
        this.doubt = doubt;
        this.needed = metaData(jdbc, "getDatabaseProductName").equals("H2");
        if (needed) {
            demandHousekeeping(jdbc);
            jdbc.execute("set retention_time " + RETENTION_MILLIS);
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable commitFailure) {
        if (needed && commitFailure == null && !transaction.isReadOnly()) {
            finish();
        }
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable rollbackFailure) {
        if (!transaction.isReadOnly()) {
            doubt.run();
        }
    }

    private void finish() {
        try {
            jdbc.execute("checkpoint sync");
        } catch (DataAccessException e) {
            doubt.run();
            throw e;
        }
    }

    private static void demandHousekeeping(JdbcTemplate jdbc) {
        var url = metaData(jdbc, "getURL");
        boolean file = Boolean.TRUE.equals(jdbc.queryForObject("select database_path() is not null", Boolean.class));
        if (file && setting(jdbc, "WRITE_DELAY") == 0) {
            throw new InvalidConfigurationPropertyValueException(
                    "spring.datasource.url", url, "With WRITE_DELAY=0 an H2 file grows without bound: leave it out");
        }
    }

    private static int setting(JdbcTemplate jdbc, String name) {
        return JdbcClient.create(jdbc)
                .sql("select setting_value from information_schema.settings where setting_name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private static String metaData(JdbcTemplate jdbc, String question) {
        try {
            return JdbcUtils.extractDatabaseMetaData(Objects.requireNonNull(jdbc.getDataSource()), question);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("cannot ask the database what it is", e);
        }
    }
}
