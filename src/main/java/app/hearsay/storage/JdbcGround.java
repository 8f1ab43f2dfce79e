package app.hearsay.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.engine.ConnectionInfo;
import org.h2.engine.Constants;
import org.h2.message.DbException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/// The database that `spring.datasource` names, with what it stands on and the connections to it.
///
/// See decision 0062.
@Component
final class JdbcGround implements DisposableBean {

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /// Milliseconds that a caller waits for a connection, longer than the watch needs to notice that there is none; and
    /// that the pool waits to hear whether one is alive, which the caller may have to wait for beyond that.
    private static final long PATIENCE = 2100;

    private static final long VALIDATION = 300;

    private final Footing footing;
    private final HikariDataSource pool;

    /// Opens the database.
    ///
    /// @throws UnusableStorageException if it cannot be used
    JdbcGround(DataSourceProperties properties, SecureRandom random) {
        var url = properties.determineUrl();
        var source = new JdbcSource(url, connectionProperties(properties, url));
        footing = footing(url, source, random);
        pool = pool(source);
    }

    Footing footing() {
        return footing;
    }

    DataSource pool() {
        return pool;
    }

    @Override
    public void destroy() {
        pool.close();
    }

    private static Footing footing(String url, JdbcSource source, SecureRandom random) {
        if (url.startsWith(POSTGRESQL)) {
            var me = new UUID(random.nextLong(), random.nextLong());
            return new JdbcServer(source, new JdbcOwnership(me), withoutSecrets(url));
        }
        if (url.startsWith(H2)) {
            var info = info(url);
            if (info.isPersistent() && !info.isRemote()) {
                var file = new DatabaseFile(Path.of(info.getName() + Constants.SUFFIX_MV_FILE));
                file.prepare();
                return new JdbcFile(source, file);
            }
        }
        return new JdbcPlain(source, withoutSecrets(url));
    }

    private static ConnectionInfo info(String url) {
        try {
            return new ConnectionInfo(url, new Properties(), null, null);
        } catch (DbException e) {
            throw new UnusableStorageException("spring.datasource.url cannot be used: " + e.getMessage(), e);
        }
    }

    private static Properties connectionProperties(DataSourceProperties properties, String url) {
        var all = new Properties();
        if (url.startsWith(POSTGRESQL)) {
            JdbcServer.limit(all);
        }
        put(all, "user", properties.determineUsername());
        put(all, "password", properties.determinePassword());
        return all;
    }

    private static void put(Properties all, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            all.setProperty(key, value);
        }
    }

    private static HikariDataSource pool(JdbcSource source) {
        var pool = new HikariDataSource();
        pool.setDataSource(source);
        pool.setConnectionTimeout(PATIENCE);
        pool.setValidationTimeout(VALIDATION);
        pool.setExceptionOverride(new JdbcDefects());
        source.forgetWith(() ->
                Optional.ofNullable(pool.getHikariPoolMXBean()).ifPresent(HikariPoolMXBean::softEvictConnections));
        return pool;
    }

    private static String withoutSecrets(String url) {
        return url.replaceAll("[?;].*", "").replaceAll("//[^/@]*@", "//");
    }
}
