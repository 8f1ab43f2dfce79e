package app.hearsay.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// PostgreSQL, which more than one process can reach: it belongs to one at a time ([JdbcOwnership]), and each look of
/// the owner renews that.
///
/// A server that does not answer keeps everybody waiting who has asked it. The watch, which waits for a second and a
/// half only, then breaks all connections, so that nobody waits for longer; a time limit for each statement would also
/// end those that take long for a reason.
///
/// See decision 0064.
final class JdbcServer implements Footing {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcServer.class);

    private static final int PATIENCE_MILLIS = 1500;
    private static final int NO_LIMIT = 0;
    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final Duration REMIND = Duration.ofMinutes(1);
    private static final Executor HERE = Runnable::run;

    /// SQLSTATE classes: insufficient resources such as a full disk, and errors of the system such as those of a disk.
    private static final String FULL = "53";
    private static final String SYSTEM = "58";

    private final JdbcSource source;
    private final JdbcOwnership ownership;
    private final String name;
    private @Nullable Connection connection;
    private String fault = "";
    private volatile boolean closed;

    JdbcServer(JdbcSource source, JdbcOwnership ownership, String name) {
        this.source = source;
        this.ownership = ownership;
        this.name = name;
        try {
            connect();
        } catch (SQLException e) {
            throw JdbcRefusal.of(name, e);
        }
        source.greetWith(each -> {
            ownership.sign(each);
            ownership.demand(each);
            each.setNetworkTimeout(HERE, NO_LIMIT);
        });
    }

    /// What the driver is told: to give up soon while a connection is being made.
    static void limit(Properties properties) {
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "2");
        properties.setProperty("tcpKeepAlive", "true");
    }

    @Override
    public boolean claimIfKnown() {
        try {
            if (!ownership.isKnown(connect())) {
                return false;
            }
        } catch (SQLException e) {
            throw JdbcRefusal.of(name, e);
        }
        claim();
        return true;
    }

    /// Waits in another thread: Spring lets a stop through only where its own waits without a limit.
    @Override
    public void claim() {
        var claimed = new CompletableFuture<Boolean>();
        Thread.ofPlatform().name("storage-claim").daemon().start(() -> {
            try {
                claimed.complete(claimPatiently());
            } catch (RuntimeException | InterruptedException e) {
                claimed.completeExceptionally(e);
            }
        });
        claimed.join();
    }

    @Override
    public Optional<Trouble> look(boolean thoroughly) {
        if (ownership.isLost()) {
            return Optional.of(Trouble.NOT_OURS);
        }
        try {
            if (!ownership.renew(connect(), thoroughly)) {
                fault = "it took over while this one did not answer";
                return Optional.of(Trouble.NOT_OURS);
            }
            source.unbar();
            return Optional.empty();
        } catch (SQLException e) {
            fault = JdbcRefusal.firstLine(e);
            return Optional.of(trouble(e));
        }
    }

    @Override
    public void mend(Trouble trouble) {
        closeOwn();
        source.bar();
        source.breakAll();
    }

    @Override
    public String lastFault() {
        return fault;
    }

    @Override
    public void close() {
        closed = true;
        closeOwn();
    }

    private boolean claimPatiently() throws InterruptedException {
        long saidNanos = 0;
        while (!closed && !tryClaim()) {
            if (saidNanos == 0 || System.nanoTime() - saidNanos > REMIND.toNanos()) {
                saidNanos = System.nanoTime();
                LOG.warn("The database {} belongs to another Hearsay: this one waits until that one is gone", name);
            }
            Thread.sleep(INTERVAL);
        }
        return !closed;
    }

    private boolean tryClaim() {
        try {
            return ownership.tryClaim(connect());
        } catch (SQLException e) {
            ownership.lookFailed();
            closeOwn();
            return false;
        }
    }

    private static Trouble trouble(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.startsWith(FULL)) {
            return state.equals("53100") ? Trouble.NO_ROOM : Trouble.NO_ANSWER;
        }
        return state.startsWith(SYSTEM) ? Trouble.NOT_WRITTEN : Trouble.NO_ANSWER;
    }

    private Connection connect() throws SQLException {
        var known = connection;
        if (known != null) {
            return known;
        }
        var opened = source.own();
        connection = opened;
        opened.setNetworkTimeout(HERE, PATIENCE_MILLIS);
        ownership.sign(opened);
        return opened;
    }

    private void closeOwn() {
        try {
            if (connection != null) {
                connection.abort(HERE);
            }
        } catch (SQLException e) {
            // It was broken before.
        }
        connection = null;
    }
}
