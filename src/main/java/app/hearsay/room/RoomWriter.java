package app.hearsay.room;

import app.hearsay.game.Room;
import app.hearsay.result.Attempt;
import app.hearsay.result.AttemptLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes what has changed in rooms, the answers into the attempt log, in one transaction. For the writer's thread of
/// [RoomDesk] only.
final class RoomWriter {

    private static final Logger LOG = LoggerFactory.getLogger(RoomWriter.class);

    private final TransactionTemplate transaction;
    private final StoredRooms stored;
    private final AttemptLog log;

    /// Rooms whose last commit failed, and may have succeeded all the same.
    private final Set<Room.Id> doubtful = new HashSet<>();

    RoomWriter(PlatformTransactionManager transactions, StoredRooms stored, AttemptLog log) {
        this.transaction = new TransactionTemplate(transactions);
        this.stored = stored;
        this.log = log;
    }

    /// Returns when all of it is safe. Answers first: see [AttemptLog#recordAll].
    ///
    /// @param known the rooms as they are stored
    void write(Collection<Room> changed, LiveRooms known) {
        try {
            writeAtOnce(changed, known);
        } catch (RuntimeException e) {
            changed.forEach(room -> doubtful.add(room.id()));
            throw e;
        }
    }

    private void writeAtOnce(Collection<Room> changed, LiveRooms known) {
        transaction.executeWithoutResult(_ -> {
            var answers = changed.stream()
                    .flatMap(room -> newAnswers(known.find(room.id()), room).stream())
                    .toList();
            if (!answers.isEmpty()) {
                log.recordAll(answers);
            }
            changed.forEach(room -> known.find(room.id())
                    .ifPresentOrElse(before -> stored.update(before, room), () -> stored.insert(room)));
        });
    }

    /// Takes doubtful rooms from the database, where a commit that failed by its word may have gone through.
    void lookAgain(LiveRooms live) {
        for (var id : List.copyOf(doubtful)) {
            live.find(id).ifPresent(known -> lookAgain(known, live));
            doubtful.remove(id);
        }
    }

    /// A room that cannot be read is left alone, and stops no other one. Who waits at a door is known to nobody else.
    private void lookAgain(Room known, LiveRooms live) {
        try {
            stored.find(known.plan().code()).ifPresent(found -> {
                var waiting = new LinkedHashMap<>(known.door().waiting());
                waiting.keySet().removeAll(found.players().keySet());
                live.publish(found.with(found.door().waitedBy(waiting)));
            });
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error(
                    "Room {} cannot be read again, and goes on as it was known",
                    known.plan().code(),
                    e);
        }
    }

    private static List<Attempt> newAnswers(Optional<Room> before, Room room) {
        var known = before.map(Room::ballots).orElse(Map.of());
        var answers = new ArrayList<Attempt>();
        room.ballots().forEach((ballot, given) -> {
            var former = known.get(ballot);
            if (former == null) {
                answers.addAll(given.values());
            } else if (former != given) {
                given.forEach((player, answer) -> {
                    if (!former.containsKey(player)) {
                        answers.add(answer);
                    }
                });
            }
        });
        return answers;
    }
}
