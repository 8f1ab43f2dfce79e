package app.hearsay.room;

import app.hearsay.game.Room;
import app.hearsay.learner.Learner;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Tells screens that a room has changed. Whoever is slow misses what lay between, never the newest. Thread-safe.
///
/// See decision 0018.
@Component
class RoomNews implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RoomNews.class);

    private final Map<Room.Id, Feed> feeds = new ConcurrentHashMap<>();

    /// Tells many screens at once: what a screen is told, its thread also writes to the line.
    private final ForkJoinPool messengers =
            new ForkJoinPool(Math.max(2, Runtime.getRuntime().availableProcessors()));

    /// Tells of every change of the room.
    ///
    /// @return ends it
    Runnable watch(Room.Id room, Consumer<Room> watcher) {
        return enter(room, feed -> feed.watchers.add(watcher), feed -> feed.watchers.remove(watcher));
    }

    /// Tells of every change of the room's step, and of every change of one player, who may wait or be yet to come.
    ///
    /// @return ends it
    Runnable follow(Room.Id room, Learner.Id player, Consumer<Room> follower) {
        return enter(room, feed -> feed.add(player, follower), feed -> feed.remove(player, follower));
    }

    /// To be called by one thread at a time for a room.
    void publish(Room before, Room after) {
        var feed = feeds.get(after.id());
        if (feed != null && feed.offer(before, after)) {
            messengers.execute(feed::deliver);
        }
    }

    /// Lets those who watch look at the room again, though it is as it was.
    void tellHosts(Room room) {
        var feed = feeds.get(room.id());
        if (feed != null) {
            messengers.execute(() -> feed.watchers.forEach(watcher -> Feed.tell(watcher, room)));
        }
    }

    /// Whether a screen shows the room.
    boolean isWatched(Room.Id room) {
        return feeds.containsKey(room);
    }

    /// How many rooms have screens.
    int rooms() {
        return feeds.size();
    }

    /// Nobody asks for the room any more.
    void forget(Room.Id room) {
        feeds.remove(room);
    }

    @Override
    public void destroy() {
        messengers.shutdown();
    }

    /// Inside the map's own lock, so that nobody enters a feed that is just being dropped.
    private Runnable enter(Room.Id room, Consumer<Feed> entering, Consumer<Feed> leaving) {
        feeds.compute(room, (_, known) -> {
            var feed = known == null ? new Feed() : known;
            entering.accept(feed);
            return feed;
        });
        return () -> feeds.computeIfPresent(room, (_, feed) -> {
            leaving.accept(feed);
            return feed.isDeserted() ? null : feed;
        });
    }

    /// From what screens know to what is.
    private record Change(Room before, Room after) {}

    /// The screens of one room, and what they have not been told.
    private static final class Feed {

        private final Set<Consumer<Room>> watchers = ConcurrentHashMap.newKeySet();
        private final Map<Learner.Id, Set<Consumer<Room>>> followers = new ConcurrentHashMap<>();
        private @Nullable Change pending;
        private boolean busy;

        private void add(Learner.Id player, Consumer<Room> follower) {
            followers
                    .computeIfAbsent(player, _ -> ConcurrentHashMap.newKeySet())
                    .add(follower);
        }

        private void remove(Learner.Id player, Consumer<Room> follower) {
            followers.computeIfPresent(player, (_, own) -> {
                own.remove(follower);
                return own.isEmpty() ? null : own;
            });
        }

        private boolean isDeserted() {
            return watchers.isEmpty() && followers.isEmpty();
        }

        /// @return whether somebody has to deliver it
        private synchronized boolean offer(Room before, Room after) {
            pending = new Change(pending == null ? before : pending.before(), after);
            boolean idle = !busy;
            busy = true;
            return idle;
        }

        private synchronized @Nullable Change take() {
            var change = pending;
            pending = null;
            busy = change != null;
            return change;
        }

        private void deliver() {
            for (var change = take(); change != null; change = take()) {
                tell(change.before(), change.after());
            }
        }

        private void tell(Room before, Room after) {
            watchers.forEach(watcher -> tell(watcher, after));
            if (!before.step().equals(after.step())) {
                List.copyOf(followers.values()).parallelStream()
                        .forEach(own -> own.forEach(follower -> tell(follower, after)));
            } else if (before.players() != after.players() || !before.door().equals(after.door())) {
                followers.forEach((id, own) -> {
                    if (!Objects.equals(
                                    before.players().get(id), after.players().get(id))
                            || !before.door().newcomer(id).equals(after.door().newcomer(id))) {
                        own.forEach(follower -> tell(follower, after));
                    }
                });
            }
        }

        /// Not even an error may end the delivery: the room would fall silent.
        private static void tell(Consumer<Room> screen, Room room) {
            try {
                screen.accept(room);
            } catch (RuntimeException | Error e) {
                LOG.warn(
                        "A screen of room {} could not be told of a change",
                        room.plan().code(),
                        e);
            }
        }
    }
}
