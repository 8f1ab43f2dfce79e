package app.hearsay.room;

import app.hearsay.game.HostRefusal;
import app.hearsay.game.Hosting;
import app.hearsay.game.Room;
import app.hearsay.game.Ruling;
import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Step.Ended;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Ends lobbies that nobody comes into or looks at: they hold places that classes need. Counts its own rounds, so that
/// neither a clock that jumps nor a time for which the app was down or asleep ends any. Thread-safe.
///
/// See decision 0054.
@Component
class Lobbies {

    private static final long MINUTE_MILLIS = 60_000;

    /// In minutes that the app was up.
    private static final int LONGEST = 120;

    /// A teacher's screen that is loaded again, or moves to another device, takes less.
    private static final int MAKES_WAY_AFTER = 5;

    private final RoomDesk desk;
    private final RoomNews news;

    /// For how many minutes each has been deserted, at least.
    private final Map<Room.Id, Integer> deserted = new HashMap<>();

    Lobbies(RoomDesk desk, RoomNews news) {
        this.desk = desk;
        this.news = news;
    }

    /// Another minute has passed.
    @Scheduled(fixedDelay = MINUTE_MILLIS, initialDelay = MINUTE_MILLIS)
    void minute() {
        for (var room : count()) {
            end(room);
        }
    }

    /// Ends the lobby that has been deserted for longest, if there is one.
    ///
    /// @return whether there was one
    boolean makeWay() {
        return longest().map(this::end).orElse(false);
    }

    private synchronized List<Room.Id> count() {
        var known = Map.copyOf(deserted);
        deserted.clear();
        desk.all().stream()
                .filter(this::isDeserted)
                .forEach(room -> deserted.put(room.id(), known.getOrDefault(room.id(), -1) + 1));
        return deserted.entrySet().stream()
                .filter(lobby -> lobby.getValue() >= LONGEST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private synchronized Optional<Room.Id> longest() {
        return deserted.entrySet().stream()
                .filter(lobby -> lobby.getValue() >= MAKES_WAY_AFTER)
                .filter(lobby ->
                        desk.find(lobby.getKey()).filter(this::isDeserted).isPresent())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /// @return whether it was deserted still
    private boolean end(Room.Id id) {
        return desk.change(
                        id,
                        room -> isDeserted(room)
                                ? new Granted<>(room.at(new Ended()))
                                : new Ruling.Refused<>(HostRefusal.NOT_NOW),
                        HostRefusal.NO_ROOM)
                instanceof Granted;
    }

    private boolean isDeserted(Room room) {
        return Hosting.isDeserted(room) && !news.isWatched(room.id());
    }
}
