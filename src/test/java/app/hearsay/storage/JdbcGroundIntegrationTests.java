package app.hearsay.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

class JdbcGroundIntegrationTests {

    @TempDir
    private Path folder;

    private JdbcGround ground;

    @BeforeEach
    void open() throws SQLException {
        var properties = new DataSourceProperties();
        properties.setUrl(Database.h2(folder.resolve("hearsay")));
        ground = new JdbcGround(properties, new SecureRandom());
        execute("create table ownership (beat bigint)");
    }

    @AfterEach
    void close() {
        ground.footing().close();
        ground.destroy();
    }

    /// The pool asks no connection whether it is alive that was used within the last half second.
    @Test
    void forgetsTheConnectionsThatWereClosedAMomentAgo() throws SQLException {
        execute("select beat from ownership");

        ground.footing().mend(Trouble.NOT_WRITTEN);
        assertThat(ground.footing().look(false)).isEmpty();

        execute("select beat from ownership");
    }

    /// What Spring and the pool do after a commit that found the disk full: the rollback is one too many.
    @Test
    void usesNoConnectionAgainWhoseDatabaseBroke() throws Exception {
        assertThatThrownBy(this::endWhereItBreaks).isInstanceOf(SQLException.class);

        assertThat(soon(() -> catchThrowable(() -> execute("insert into ownership values (1)"))))
                .isInstanceOf(SQLException.class);
    }

    private void endWhereItBreaks() throws SQLException {
        try (var connection = ground.pool().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select beat from ownership");
            assertThatThrownBy(() -> storeOf(connection).executeFilestoreOperation(() -> {
                        throw new IllegalStateException("no space left on device");
                    }))
                    .isInstanceOf(MVStoreException.class);
            connection.setAutoCommit(true);
        }
    }

    private static MVStore storeOf(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    /// What goes round in circles cannot be stopped: it is left behind.
    private static <T> T soon(Callable<T> action) throws Exception {
        var task = new FutureTask<>(action);
        Thread.ofPlatform().daemon().start(task);
        return task.get(10, TimeUnit.SECONDS);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = ground.pool().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
