package app.hearsay.room;

import app.hearsay.game.Hosting;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.Step;
import app.hearsay.game.Step.Ended;
import app.hearsay.learner.Learner;
import app.hearsay.time.Age;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Keeps rooms beyond the process, and lets them go: brings back what the database holds when the app starts, closes
/// questions whose time is up, ends rooms after their day, and deletes what nobody may need any more.
///
/// See decisions 0021 and 0056.
@Component
class RoomArchive implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(RoomArchive.class);
    private static final long TICK_MILLIS = 200;
    private static final Duration MARK = Duration.ofSeconds(1);
    private static final long HOUR_MILLIS = 3_600_000;

    private final StoredRooms stored;
    private final JdbcRooms rooms;
    private final JdbcOldRooms old;
    private final RoomDesk desk;
    private final RoomProperties properties;
    private final Clock clock;
    private final Age age;
    private final Queue<Learner.Id> gone = new ConcurrentLinkedQueue<>();

    /// For the thread of the ticks only.
    private Instant marked = Instant.EPOCH;

    RoomArchive(
            StoredRooms stored,
            JdbcRooms rooms,
            JdbcOldRooms old,
            RoomDesk desk,
            RoomProperties properties,
            Clock clock,
            Age age) {
        this.stored = stored;
        this.rooms = rooms;
        this.old = old;
        this.desk = desk;
        this.properties = properties;
        this.clock = clock;
        this.age = age;
    }

    /// Brings back the rooms that are not over, whatever the clock says, and those of the last day, before any request
    /// comes.
    @Override
    public void afterPropertiesSet() {
        var alive = rooms.alive();
        var now = Rooms.now(clock);
        var known = stored.liveSince(earliest()).stream()
                .map(room -> restarted(room, alive.getOrDefault(room.id(), Instant.EPOCH), now))
                .toList();
        desk.take(known, rooms.formerCodes());
        var running = known.stream().filter(room -> !room.ended()).count();
        if (running > 0) {
            LOG.info("{} rooms go on where they stood", running);
        }
    }

    private Room restarted(Room before, Instant alive, Instant now) {
        var room = Hosting.restarted(before, alive, now);
        if (room != before && room.step() instanceof Step.Asking asking) {
            rooms.resume(room.id(), asking, now);
        }
        return room;
    }

    /// A room that is over for more than a day.
    Optional<Room> find(RoomCode code) {
        return stored.find(code);
    }

    /// Takes somebody who has deleted their data out of the live rooms, with the next tick. To be called when the
    /// transaction that deletes has ended.
    void forgetLater(Learner.Id learner) {
        gone.add(learner);
    }

    /// Closes what is over, forgets who has left, and notes that the app is up.
    @Scheduled(fixedDelay = TICK_MILLIS)
    void tick() {
        var now = clock.instant();
        for (var room : List.copyOf(desk.all())) {
            if (Hosting.expire(room, now).isPresent()) {
                desk.adjust(room.id(), before -> Hosting.expire(before, now).orElse(before));
            }
        }
        // Taken off only when it is done: should the database fail, the next tick tries again.
        for (var learner = gone.peek(); learner != null; learner = gone.peek()) {
            forget(learner);
            gone.remove(learner);
        }
        markAlive(now);
    }

    /// Ends rooms after their day and deletes the names of their players; deletes old rooms. Who led a room stays until
    /// then, so that its report does. Days are those that the installation has lived through: no clock deletes
    /// anything.
    @Scheduled(fixedDelay = HOUR_MILLIS)
    void retire() {
        var earliest = earliest();
        var over = old.openedBefore(earliest);
        var spared = stored.leftAlone();
        for (var room : List.copyOf(desk.all())) {
            if (over.contains(room.id()) && !room.ended()) {
                desk.adjust(room.id(), before -> before.at(new Ended()));
            }
        }
        desk.dismiss(over::contains);
        old.endOpenedBefore(earliest, spared);
        old.deleteNames(earliest, spared);
        old.deleteOpenedBefore(age.now().minus(properties.reports()), spared);
    }

    /// Once a second, and only while somebody may answer: a question that was opened since has its own mark.
    private void markAlive(Instant now) {
        if (now.isBefore(marked.plus(MARK)) && !now.isBefore(marked)) {
            return;
        }
        var asking = desk.all().stream()
                .filter(room -> room.step() instanceof Step.Asking)
                .map(Room::id)
                .toList();
        if (!asking.isEmpty()) {
            rooms.markAlive(asking, now);
        }
        marked = now;
    }

    private void forget(Learner.Id learner) {
        for (var room : List.copyOf(desk.all())) {
            if (room.players().containsKey(learner)
                    || room.isHost(learner)
                    || room.door().newcomer(learner).isPresent()) {
                desk.adjust(room.id(), before -> Hosting.closedIfAllIn(before.without(learner)));
            }
        }
    }

    private Duration earliest() {
        return age.now().minus(properties.lifetime());
    }
}
