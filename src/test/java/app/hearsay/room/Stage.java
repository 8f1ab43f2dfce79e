package app.hearsay.room;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Learners;
import app.hearsay.learner.LearnersByHand;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.AttemptLogOnFile;
import app.hearsay.round.Composer;
import app.hearsay.storage.Database;
import app.hearsay.time.Age;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// The service of rooms wired by hand, so that a test can set its clock, make its database fail and start it anew.
final class Stage implements AutoCloseable {

    static final RoomProperties NO_LIMITS =
            new RoomProperties(100_000, 500, 100_000, Duration.ofDays(1), Duration.ofDays(30));

    /// What rooms stand on.
    record Ground(
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            AttemptLog log,
            Learners learners,
            Catalog catalog,
            Composer composer) {

        static Ground of(Database database) {
            return new Ground(
                    database.bean(PlatformTransactionManager.class),
                    database.bean(JdbcClient.class),
                    database.bean(NamedParameterJdbcTemplate.class),
                    database.bean(AttemptLog.class),
                    database.bean(Learners.class),
                    database.bean(Catalog.class),
                    database.bean(Composer.class));
        }

        static Ground of(AttemptLogOnFile file, Catalog catalog, Clock clock) {
            var jdbc = JdbcClient.create(file.dataSource());
            return new Ground(
                    file.transactions(),
                    jdbc,
                    new NamedParameterJdbcTemplate(file.dataSource()),
                    file.log(),
                    LearnersByHand.on(jdbc, clock, new SecureRandom()),
                    catalog,
                    new Composer(catalog));
        }

        Ground with(PlatformTransactionManager others) {
            return new Ground(others, jdbc, batches, log, learners, catalog, composer);
        }
    }

    final RoomNews news = new RoomNews();
    final RoomDesk desk;
    final RoomArchive archive;
    final Lobbies lobbies;
    final Rooms rooms;
    final Hosts hosts;
    final Players players;
    final Phones phones;
    private final Ground ground;
    private final RoomProperties limits;
    private final Clock clock;
    private final Age age;

    /// Ages as its clock goes on.
    Stage(Ground ground, RoomProperties limits, Clock clock) {
        this(ground, limits, clock, () -> Duration.between(Instant.EPOCH, clock.instant()));
    }

    Stage(Ground ground, RoomProperties limits, Clock clock, Age age) {
        this.ground = ground;
        this.limits = limits;
        this.clock = clock;
        this.age = age;
        var random = new SecureRandom();
        var rows = new JdbcRooms(ground.jdbc());
        var leaders = new JdbcHosts(ground.jdbc());
        var seats = new JdbcPlayers(ground.jdbc(), ground.batches());
        var stored = new StoredRooms(rows, leaders, seats, ground.log(), ground.learners(), age);
        this.desk = new RoomDesk(ground.transactions(), stored, ground.log(), news);
        this.archive = new RoomArchive(stored, rows, new JdbcOldRooms(ground.jdbc()), desk, limits, clock, age);
        var roomLimits = new RoomLimits(limits, clock);
        var factory = new RoomFactory(ground.composer(), rows, random);
        this.lobbies = new Lobbies(desk, news);
        this.rooms = new Rooms(desk, archive, news, roomLimits, factory, lobbies, ground.learners(), limits, clock);
        this.hosts = new Hosts(desk, roomLimits, leaders, ground.learners(), factory, limits, clock);
        this.players = new Players(
                desk, archive, roomLimits, seats, ground.learners(), ground.catalog(), limits, clock, random);
        this.phones = new Phones(rooms, players, ground.catalog());
        archive.afterPropertiesSet();
    }

    /// Another process, as it were, on the same database; this one must not be used any more.
    Stage restarted() {
        close();
        return new Stage(ground, limits, clock, age);
    }

    @Override
    public void close() {
        desk.destroy();
        news.destroy();
    }
}
