package app.hearsay.room;

import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.learner.Learner;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rooms of the last day as they are now, and the codes that lead to them. Those that nobody looks at and that no
/// time changes may sleep: they leave the memory, and come back from the database when somebody asks for them. Any
/// thread may look; only the writer of [RoomDesk] changes.
final class LiveRooms {

    /// What is asked of rooms that sleep without waking them.
    private record Sleeper(RoomCode code, boolean ended, Set<Learner.Id> players, Set<Learner.Id> hosts) {

        static Sleeper of(Room room) {
            return new Sleeper(
                    room.plan().code(),
                    room.ended(),
                    Set.copyOf(room.players().keySet()),
                    Set.copyOf(room.devices().keySet()));
        }
    }

    private final Map<Room.Id, Room> live = new ConcurrentHashMap<>();

    /// Nothing changes a room that sleeps. Whoever moves a room from one map into the other holds its entry here.
    private final Map<Room.Id, Sleeper> asleep = new ConcurrentHashMap<>();

    /// Codes that rooms have or had.
    private final Map<RoomCode, Room.Id> codes = new ConcurrentHashMap<>();

    private final RoomNews news;
    private final Function<RoomCode, Optional<Room>> stored;

    /// @param news tells screens of every change
    /// @param stored finds a room in the database
    LiveRooms(RoomNews news, Function<RoomCode, Optional<Room>> stored) {
        this.news = news;
        this.stored = stored;
    }

    /// Wakes it if it sleeps.
    Optional<Room> find(Room.Id room) {
        return Optional.ofNullable(live.get(room)).or(() -> wake(room));
    }

    Optional<Room> find(RoomCode code) {
        return Optional.ofNullable(codes.get(code)).flatMap(this::find);
    }

    /// Those that are awake.
    Collection<Room> all() {
        return live.values();
    }

    /// Takes rooms that the database holds.
    ///
    /// @param former codes that they had
    void take(Collection<Room> known, Map<RoomCode, Room.Id> former) {
        codes.putAll(former);
        known.forEach(this::publish);
    }

    /// Lets a room be seen as it is now.
    void publish(Room room) {
        var before = new AtomicReference<@Nullable Room>(null);
        asleep.compute(room.id(), (id, _) -> {
            before.set(live.put(id, room));
            return null;
        });
        codes.put(room.plan().code(), room.id());
        Optional.ofNullable(before.get()).ifPresent(known -> news.publish(known, room));
    }

    /// Lets a room sleep, if it is still as it was seen. Whoever wakes it waits until it does.
    void doze(Room seen) {
        asleep.compute(seen.id(), (id, known) -> live.remove(id, seen) ? Sleeper.of(seen) : known);
    }

    /// Those that are not over and in which somebody has or had a seat; wakes them.
    List<Room> runningWith(Learner.Id player) {
        List.copyOf(asleep.entrySet()).stream()
                .filter(room ->
                        !room.getValue().ended() && room.getValue().players().contains(player))
                .forEach(room -> wake(room.getKey()));
        return live.values().stream()
                .filter(room -> !room.ended() && room.player(player).isPresent())
                .toList();
    }

    /// The codes of those that are not over and that somebody leads; wakes none.
    List<RoomCode> runningOf(Learner.Id host) {
        return Stream.concat(
                        live.values().stream()
                                .filter(room -> !room.ended() && room.isHost(host))
                                .map(room -> room.plan().code()),
                        asleep.values().stream()
                                .filter(room -> !room.ended() && room.hosts().contains(host))
                                .map(Sleeper::code))
                .distinct()
                .toList();
    }

    /// However many ask for a room at once, it is read once.
    private Optional<Room> wake(Room.Id id) {
        var awake = new AtomicReference<@Nullable Room>(null);
        asleep.compute(id, (_, sleeper) -> {
            var room = Optional.ofNullable(live.get(id))
                    .or(() -> Optional.ofNullable(sleeper).map(Sleeper::code).flatMap(stored));
            room.ifPresent(found -> live.putIfAbsent(id, found));
            awake.set(room.orElse(null));
            return room.isPresent() ? null : sleeper;
        });
        return Optional.ofNullable(awake.get());
    }

    /// Forgets rooms that are over for good.
    void dismiss(Predicate<Room.Id> isOver) {
        for (var room : List.copyOf(live.keySet())) {
            if (isOver.test(room)) {
                live.remove(room);
                news.forget(room);
            }
        }
        asleep.keySet().removeIf(isOver);
        codes.values().removeIf(room -> !live.containsKey(room) && !asleep.containsKey(room));
    }

    /// How many rooms are not over.
    ///
    /// @param changed rooms as they will be
    long countRunning(Map<Room.Id, Room> changed) {
        var unchanged = Stream.concat(
                        live.values().stream().filter(room -> !room.ended()).map(Room::id),
                        asleep.entrySet().stream()
                                .filter(room -> !room.getValue().ended())
                                .map(Map.Entry::getKey))
                .filter(room -> !changed.containsKey(room))
                .distinct();
        return changed.values().stream().filter(room -> !room.ended()).count() + unchanged.count();
    }
}
