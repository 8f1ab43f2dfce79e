package app.hearsay.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Opens connections to the database and knows all that are open, so that whoever waits for one that has died can be
/// let go at once. Thread-safe.
///
/// See decision 0062.
final class JdbcSource extends DriverManagerDataSource {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// What is to be done with a connection before anybody uses it.
    interface Greeting {
        void greet(Connection connection) throws SQLException;
    }

    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final ReadWriteLock opening = new ReentrantReadWriteLock();
    private volatile boolean barred;
    private volatile Greeting greeting = _ -> {};
    private volatile Runnable forgetting = () -> {};

    JdbcSource(String url, Properties properties) {
        super(url);
        setConnectionProperties(properties);
    }

    void greetWith(Greeting greeting) {
        this.greeting = greeting;
    }

    /// What makes the pool forget the connections it keeps: it asks none that was used within the last half second
    /// whether it is alive.
    void forgetWith(Runnable forgetting) {
        this.forgetting = forgetting;
    }

    /// A connection that is nobody's but the caller's: neither barred nor broken with the others.
    Connection own() throws SQLException {
        return super.getConnectionFromDriver(properties());
    }

    /// Opens no more connections until [#unbar]; those that are being opened may still come.
    void bar() {
        barred = true;
    }

    /// The same, and returns when none is being opened any more.
    void barAndWait() {
        barred = true;
        opening.writeLock().lock();
        opening.writeLock().unlock();
    }

    /// Opens connections again where it was barred; those that were open before are forgotten.
    void unbar() {
        if (barred) {
            barred = false;
            forgetting.run();
        }
    }

    /// Ends all connections, whoever uses them; waits no longer than two seconds for those that resist.
    ///
    /// @return whether all are closed
    boolean breakAll() {
        var ending = Thread.ofPlatform().name("storage-break").daemon().start(() -> open.forEach(JdbcSource::end));
        try {
            ending.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        open.removeIf(JdbcSource::isClosed);
        return open.isEmpty();
    }

    @Override
    protected Connection getConnectionFromDriver(Properties properties) throws SQLException {
        opening.readLock().lock();
        try {
            if (barred) {
                throw new SQLTransientConnectionException("the database is out of reach");
            }
            open.removeIf(JdbcSource::isClosed);
            var connection = super.getConnectionFromDriver(properties);
            open.add(connection);
            greet(connection);
            return connection;
        } finally {
            opening.readLock().unlock();
        }
    }

    private void greet(Connection connection) throws SQLException {
        try {
            greeting.greet(connection);
        } catch (SQLException | RuntimeException e) {
            end(connection);
            throw e;
        }
    }

    private Properties properties() {
        var properties = new Properties();
        var given = getConnectionProperties();
        if (given != null) {
            properties.putAll(given);
        }
        return properties;
    }

    /// PostgreSQL's driver lets go of everybody who waits when it is told to abort; H2 knows no such thing, and closes.
    private static void end(Connection connection) {
        try {
            connection.abort(Runnable::run);
            connection.close();
        } catch (SQLException e) {
            // It was broken before.
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
