package app.hearsay.room;

import app.hearsay.game.Hosting;
import app.hearsay.game.Room;
import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets rooms leave the memory that are at rest and that no screen has shown for some minutes, so that a day's games
/// do not pile up in it, brought to their end or not. Whoever still waits at the door has long put their phone away,
/// and asks again. Counts its own rounds, as [Lobbies] does.
///
/// See decision 0081.
@Component
class RoomSleep {

    private static final long MINUTE_MILLIS = 60_000;

    /// In minutes. A phone that was asleep, or a screen that is loaded again, comes back within them.
    private static final int MINUTES_AWAKE = 5;

    private final RoomDesk desk;
    private final RoomNews news;

    /// For how many minutes each has been left alone, at least.
    private final Map<Room.Id, Integer> leftAlone = new HashMap<>();

    RoomSleep(RoomDesk desk, RoomNews news) {
        this.desk = desk;
        this.news = news;
    }

    /// Another minute has passed.
    @Scheduled(fixedDelay = MINUTE_MILLIS, initialDelay = MINUTE_MILLIS)
    synchronized void minute() {
        var known = Map.copyOf(leftAlone);
        leftAlone.clear();
        for (var room : desk.all()) {
            if (Hosting.isAtRest(room) && !news.isWatched(room.id())) {
                int minutes = known.getOrDefault(room.id(), -1) + 1;
                if (minutes >= MINUTES_AWAKE) {
                    desk.doze(room);
                } else {
                    leftAlone.put(room.id(), minutes);
                }
            }
        }
    }
}
