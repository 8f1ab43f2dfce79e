package app.hearsay.room;

import app.hearsay.game.HostRefusal;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.Ruling;
import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Ruling.Refused;
import app.hearsay.game.Step.Asking;
import app.hearsay.learner.Learner;
import app.hearsay.result.AttemptLog;
import app.hearsay.storage.GroupCommit;
import app.hearsay.storage.Storage;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/// All mutable state of all live rooms. One thread applies what hosts and players want, in the order in which it comes;
/// what came meanwhile shares a commit; nobody sees a change, and nobody's wish is granted, before it is in the
/// database. Thread-safe.
@Component
class RoomDesk implements DisposableBean {

    private final LiveRooms live;
    private final GroupCommit<RoomRequest<?>, RoomRequest<?>> commits;
    private final RoomWriter writer;
    private final Supplier<Duration> outages;

    /// The part of the outages that questions have been given back; for the writer's thread only.
    private Duration givenBack = Duration.ZERO;

    @Autowired
    RoomDesk(
            PlatformTransactionManager transactions,
            StoredRooms stored,
            AttemptLog log,
            RoomNews news,
            Storage storage) {
        this(transactions, stored, log, news, storage::outage);
    }

    /// Where the database is never away.
    RoomDesk(PlatformTransactionManager transactions, StoredRooms stored, AttemptLog log, RoomNews news) {
        this(transactions, stored, log, news, () -> Duration.ZERO);
    }

    /// @param outages how long the database was away since the start, all in all
    private RoomDesk(
            PlatformTransactionManager transactions,
            StoredRooms stored,
            AttemptLog log,
            RoomNews news,
            Supplier<Duration> outages) {
        this.writer = new RoomWriter(transactions, stored, log);
        this.live = new LiveRooms(news, stored::find);
        this.outages = outages;
        this.commits = new GroupCommit<>("rooms", this::apply);
    }

    /// The room as it is now, if it is of the last day.
    Optional<Room> find(Room.Id room) {
        return live.find(room);
    }

    Optional<Room> find(RoomCode code) {
        return live.find(code);
    }

    /// All but those that sleep.
    Collection<Room> all() {
        return live.all();
    }

    /// Takes rooms that the database holds, without saving them.
    ///
    /// @param former codes that they had
    void take(Collection<Room> known, Map<RoomCode, Room.Id> former) {
        live.take(known, former);
    }

    /// Lets a room leave the memory until somebody asks for it, if it is still as it was seen.
    void doze(Room seen) {
        live.doze(seen);
    }

    /// Those that are not over and in which somebody has or had a seat.
    List<Room> runningWith(Learner.Id player) {
        return live.runningWith(player);
    }

    /// The codes of those that are not over and that somebody leads, without a look into the database.
    List<RoomCode> runningOf(Learner.Id host) {
        return live.runningOf(host);
    }

    /// Forgets rooms that are over for good.
    void dismiss(Predicate<Room.Id> isOver) {
        live.dismiss(isOver);
    }

    /// Opens a room; returns when it is safe.
    ///
    /// @param most how many rooms may run, this one included
    /// @return whether there was a place for it
    boolean open(Room room, int most) {
        return submit(new RoomRequest<>(
                        room.id(),
                        (_, running) ->
                                running.getAsLong() < most ? new Granted<>(room) : new Refused<>(HostRefusal.FULL)))
                instanceof Granted;
    }

    /// Lets a room that is over go on by a rule, like [#change].
    ///
    /// @param most how many rooms may run, this one included
    Ruling<HostRefusal> revive(Room.Id room, Function<Room, Ruling<HostRefusal>> rule, int most) {
        return submit(new RoomRequest<>(
                room,
                (now, running) -> running.getAsLong() < most
                        ? now.map(rule).orElseGet(() -> new Refused<>(HostRefusal.NO_ROOM))
                        : new Refused<>(HostRefusal.NO_PLACE)));
    }

    /// Changes a room by a rule, which may be applied more than once and must be pure; returns when the change is safe.
    ///
    /// @param noRoom why it is refused where the room is not live
    /// @throws org.springframework.dao.DataAccessException if the database fails; the next rule is applied to what
    ///     it holds then
    /// @throws java.util.concurrent.RejectedExecutionException if the app is stopping
    <R> Ruling<R> change(Room.Id room, Function<Room, Ruling<R>> rule, R noRoom) {
        return submit(new RoomRequest<>(room, (now, _) -> now.map(rule).orElseGet(() -> new Refused<>(noRoom))));
    }

    /// Changes a room, if it is live, as nobody can refuse; otherwise like [#change].
    void adjust(Room.Id room, UnaryOperator<Room> change) {
        change(room, before -> new Granted<>(change.apply(before)), HostRefusal.NO_ROOM);
    }

    private <R> Ruling<R> submit(RoomRequest<R> request) {
        commits.submit(request);
        return request.ruling();
    }

    /// Finishes what waits.
    @Override
    public void destroy() {
        commits.close();
    }

    private List<RoomRequest<?>> apply(List<RoomRequest<?>> requests) {
        writer.lookAgain(live);
        var outage = outages.get();
        var changed = new LinkedHashMap<Room.Id, Room>(delayed(outage.minus(givenBack)));
        for (var request : requests) {
            var now = Optional.ofNullable(changed.get(request.room())).or(() -> find(request.room()));
            request.decide(now, () -> live.countRunning(changed)).ifPresent(room -> changed.put(room.id(), room));
        }
        if (!changed.isEmpty()) {
            writer.write(changed.values(), live);
            changed.values().forEach(live::publish);
        }
        givenBack = outage;
        return requests;
    }

    /// The rooms in which a question takes answers, with the time for which none could be stored given back: before
    /// anything else is decided, so that it closes on nobody.
    private Map<Room.Id, Room> delayed(Duration outage) {
        var delayed = new HashMap<Room.Id, Room>();
        if (outage.isPositive()) {
            for (var room : live.all()) {
                if (room.step() instanceof Asking(var question, var vote, var openedAt)) {
                    var later = openedAt.plus(outage).truncatedTo(ChronoUnit.MILLIS);
                    delayed.put(room.id(), room.at(new Asking(question, vote, later)));
                }
            }
        }
        return delayed;
    }

    /// Whether so many rooms run, or more.
    boolean isFull(int most) {
        return live.countRunning(Map.of()) >= most;
    }
}
