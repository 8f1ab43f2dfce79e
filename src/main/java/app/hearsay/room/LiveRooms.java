package app.hearsay.room;

import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The rooms that are kept in memory, as they are now, and the codes that lead to them. Any thread may look; only the
/// writer of [RoomDesk] changes.
final class LiveRooms {

    private final Map<Room.Id, Room> live = new ConcurrentHashMap<>();

    /// Codes that rooms have or had.
    private final Map<RoomCode, Room.Id> codes = new ConcurrentHashMap<>();

    private final RoomNews news;

    /// @param news tells screens of every change
    LiveRooms(RoomNews news) {
        this.news = news;
    }

    Optional<Room> find(Room.Id room) {
        return Optional.ofNullable(live.get(room));
    }

    Optional<Room> find(RoomCode code) {
        return Optional.ofNullable(codes.get(code)).flatMap(this::find);
    }

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
        if (before != null) {
            news.publish(before, room);
        }
    }

    /// Forgets rooms that are over.
    void dismiss(Predicate<Room> isOver) {
        for (var room : List.copyOf(live.values())) {
            if (isOver.test(room)) {
                live.remove(room.id());
                news.forget(room.id());
            }
        }
        codes.values().removeIf(room -> !live.containsKey(room));
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
