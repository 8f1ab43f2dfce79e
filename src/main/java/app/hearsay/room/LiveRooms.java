package app.hearsay.room;

import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rooms of the last day as they are now, and the codes that lead to them. Those that are over and that nobody
/// looks at may sleep: their answers leave the memory, and come back from the database when somebody asks for them.
/// Any thread may look; only the writer of [RoomDesk] changes.
final class LiveRooms {

    private final Map<Room.Id, Room> live = new ConcurrentHashMap<>();

    /// Rooms that are over and not in memory, each by the code that it has. Nothing changes a room that sleeps.
    private final Map<Room.Id, RoomCode> asleep = new ConcurrentHashMap<>();

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
        var before = live.put(room.id(), room);
        codes.put(room.plan().code(), room.id());
        asleep.remove(room.id());
        if (before != null) {
            news.publish(before, room);
        }
    }

    /// Lets a room sleep, if it is over. Whoever wakes it waits until it does.
    void doze(Room.Id id) {
        asleep.compute(id, (_, known) -> {
            var room = live.get(id);
            return room != null && room.ended() && live.remove(id, room)
                    ? room.plan().code()
                    : known;
        });
    }

    /// However many ask for a room at once, it is read once.
    private Optional<Room> wake(Room.Id id) {
        var awake = new AtomicReference<@Nullable Room>(null);
        asleep.compute(id, (_, code) -> {
            var room = Optional.ofNullable(live.get(id))
                    .or(() -> Optional.ofNullable(code).flatMap(stored));
            room.ifPresent(found -> live.putIfAbsent(id, found));
            awake.set(room.orElse(null));
            return room.isPresent() ? null : code;
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
    long running(Map<Room.Id, Room> changed) {
        return Stream.concat(
                        changed.values().stream(),
                        live.values().stream().filter(room -> !changed.containsKey(room.id())))
                .filter(room -> !room.ended())
                .count();
    }
}
