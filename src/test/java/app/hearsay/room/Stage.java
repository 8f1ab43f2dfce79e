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

/// The services of rooms wired by hand, so that a test can set their clock, make their database fail and start them
/// anew.
final class Stage implements School, AutoCloseable {

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

        private Ground with(PlatformTransactionManager others) {
            return new Ground(others, jdbc, batches, log, learners, catalog, composer);
        }
    }

    /// One process.
    private record Run(
            RoomNews news,
            RoomDesk desk,
            RoomArchive archive,
            Lobbies lobbies,
            RoomSleep sleep,
            Attendance attendance,
            Rooms rooms,
            Hosts hosts,
            Players players) {

        static Run on(Ground ground, RoomProperties limits, Clock clock, Age age) {
            var random = new SecureRandom();
            var news = new RoomNews();
            var rows = new JdbcRooms(ground.jdbc());
            var leaders = new JdbcHosts(ground.jdbc());
            var seats = new JdbcPlayers(ground.jdbc(), ground.batches());
            var learners = ground.learners();
            var stored = new StoredRooms(rows, leaders, seats, ground.log(), learners, age);
            var desk = new RoomDesk(ground.transactions(), stored, ground.log(), news);
            var archive = new RoomArchive(stored, rows, new JdbcOldRooms(ground.jdbc()), desk, limits, clock, age);
            var roomLimits = new RoomLimits(limits, clock);
            var factory = new RoomFactory(ground.composer(), rows, random);
            var lobbies = new Lobbies(desk, news);
            var attendance = new Attendance(desk, news, clock);
            var run = new Run(
                    news,
                    desk,
                    archive,
                    lobbies,
                    new RoomSleep(desk, news),
                    attendance,
                    new Rooms(desk, archive, news, roomLimits, factory, lobbies, learners, limits, clock),
                    new Hosts(desk, roomLimits, leaders, learners, factory, limits, clock),
                    new Players(
                            desk,
                            attendance,
                            archive,
                            roomLimits,
                            seats,
                            learners,
                            ground.catalog(),
                            limits,
                            clock,
                            random));
            archive.afterPropertiesSet();
            return run;
        }

        void end() {
            desk.destroy();
            news.destroy();
        }
    }

    private final Ground ground;
    private final Clock clock;
    private final Age age;
    private Run run;

    /// Ages as its clock goes on.
    Stage(Ground ground, Clock clock) {
        this(ground, clock, () -> Duration.between(Instant.EPOCH, clock.instant()));
    }

    Stage(Ground ground, Clock clock, Age age) {
        this.ground = ground;
        this.clock = clock;
        this.age = age;
        this.run = Run.on(ground, NO_LIMITS, clock, age);
    }

    /// Ends the process and begins another one, as it were, on the same database.
    void restart() {
        restart(ground, NO_LIMITS);
    }

    void restart(RoomProperties limits) {
        restart(ground, limits);
    }

    /// On transactions of another kind.
    void restart(PlatformTransactionManager transactions) {
        restart(ground.with(transactions), NO_LIMITS);
    }

    private void restart(Ground next, RoomProperties limits) {
        close();
        run = Run.on(next, limits, clock, age);
    }

    @Override
    public Rooms rooms() {
        return run.rooms();
    }

    @Override
    public Hosts hosts() {
        return run.hosts();
    }

    @Override
    public Players players() {
        return run.players();
    }

    @Override
    public Catalog catalog() {
        return ground.catalog();
    }

    RoomDesk desk() {
        return run.desk();
    }

    RoomArchive archive() {
        return run.archive();
    }

    Lobbies lobbies() {
        return run.lobbies();
    }

    Attendance attendance() {
        return run.attendance();
    }

    RoomSleep sleep() {
        return run.sleep();
    }

    @Override
    public void close() {
        run.end();
    }
}
