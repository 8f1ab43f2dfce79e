package app.hearsay.room;

import app.hearsay.game.Room;
import app.hearsay.game.Ruling;
import app.hearsay.game.Ruling.Granted;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// What somebody wants of a room, and what came of it. For one thread at a time: the queue of [RoomDesk]
/// hands it to the writer's and back.
///
/// @param <R> why it may be refused
final class RoomRequest<R> {

    private final Room.Id room;
    private final Rule<R> rule;
    private @Nullable Ruling<R> ruling;

    /// Decides what becomes of a room. Pure: it may be asked more than once.
    ///
    /// @param <R> why it may be refused
    @FunctionalInterface
    interface Rule<R> {

        /// @param now the room, if it is live
        /// @param running counts the rooms that run
        Ruling<R> apply(Optional<Room> now, LongSupplier running);
    }

    RoomRequest(Room.Id room, Rule<R> rule) {
        this.room = room;
        this.rule = rule;
    }

    Room.Id room() {
        return room;
    }

    /// The room if it is to change.
    Optional<Room> decide(Optional<Room> now, LongSupplier running) {
        var decided = rule.apply(now, running);
        ruling = decided;
        return decided instanceof Granted<R>(var after)
                        && now.filter(same -> same == after).isEmpty()
                ? Optional.of(after)
                : Optional.empty();
    }

    /// What was decided last; to be asked for when the request has been through the queue.
    Ruling<R> ruling() {
        return Objects.requireNonNull(ruling, "nothing was decided");
    }
}
