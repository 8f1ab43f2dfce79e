package app.hearsay.room;

import app.hearsay.game.Presence;
import app.hearsay.game.Room;
import app.hearsay.game.Ruling;
import app.hearsay.game.Step;
import app.hearsay.learner.Learner;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/// Whose phones can be heard in rooms that screens show; closes votes that nobody who is there can still
/// answer. Kept in memory only, by the app's clock, which stands still with the process: after a start
/// everybody counts as there, and has a while to come back. Hosts are told when somebody goes or returns, and
/// of nothing else. Thread-safe.
///
/// See decision 0108.
@Service
public class Attendance {

    private static final long SECOND_MILLIS = 1000;

    private final Map<Room.Id, Roll> rolls = new ConcurrentHashMap<>();
    private final RoomDesk desk;
    private final RoomNews news;
    private final Clock clock;

    Attendance(RoomDesk desk, RoomNews news, Clock clock) {
        this.desk = desk;
        this.news = news;
        this.clock = clock;
    }

    /// A phone has been heard, on whichever of its windows; means nothing if it is no player's.
    public void heard(Room.Id id, Learner.Id player) {
        desk.find(id).filter(room -> room.player(player).isPresent()).ifPresent(room -> {
            if (roll(room).hears(player, clock.instant())) {
                call(room);
            }
        });
    }

    /// A vote goes on after a pause of the process.
    void awoken(Room.Id id) {
        desk.find(id).ifPresent(room -> roll(room).awoken(room));
    }

    /// Who is there now, as far as is known.
    public Presence of(Room room) {
        return Optional.ofNullable(rolls.get(room.id())).flatMap(Roll::presence).orElseGet(() -> Presence.ofAll(room));
    }

    /// Closes the vote with an answer that was the last one awaited from those who are there.
    <R> Ruling<R> settle(Ruling<R> ruling, Instant now) {
        return ruling instanceof Ruling.Granted<R>(var room)
                ? new Ruling.Granted<>(of(room).closed(room, now).orElse(room))
                : ruling;
    }

    /// Looks who has gone since. Where no screen shows a room nobody needs to know.
    @Scheduled(fixedDelay = SECOND_MILLIS)
    void second() {
        rolls.keySet().removeIf(room -> !news.isWatched(room));
        for (var room : List.copyOf(desk.all())) {
            if (!room.ended() && news.isWatched(room.id())) {
                var now = Rooms.now(clock);
                var presence = call(room);
                if (presence.closed(room, now).isPresent()) {
                    desk.adjust(
                            room.id(), before -> presence.closed(before, now).orElse(before));
                }
            }
        }
    }

    private Presence call(Room room) {
        var roll = roll(room);
        var before = roll.presence().map(Presence::gone).orElse(Set.of());
        var presence = roll.call(room, clock.instant());
        if (!presence.gone().equals(before)) {
            news.tellHosts(room);
        }
        return presence;
    }

    private Roll roll(Room room) {
        return rolls.computeIfAbsent(room.id(), _ -> new Roll());
    }

    /// When each player of one room was heard last.
    private static final class Roll {

        private final Map<Learner.Id, Instant> heard = new ConcurrentHashMap<>();
        private volatile @Nullable Presence last;

        private Optional<Presence> presence() {
            return Optional.ofNullable(last);
        }

        /// @return whether the player counted as gone
        private boolean hears(Learner.Id player, Instant now) {
            heard.put(player, now);
            return presence().filter(known -> known.gone().contains(player)).isPresent();
        }

        private synchronized void awoken(Room room) {
            presence().ifPresent(known -> last = known.awoken(room));
        }

        private synchronized Presence call(Room room, Instant now) {
            var gone = room.playing()
                    .map(player -> player.id())
                    .filter(player -> !heard.computeIfAbsent(player, _ -> now)
                            .plus(Presence.PATIENCE)
                            .isAfter(now))
                    .collect(Collectors.toUnmodifiableSet());
            var presence = new Presence(gone, room.step(), since(room.step(), now));
            last = presence;
            return presence;
        }

        private Instant since(Step step, Instant now) {
            return presence()
                    .filter(known -> known.step().equals(step))
                    .map(Presence::since)
                    .orElse(now);
        }
    }
}
