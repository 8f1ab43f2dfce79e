package app.hearsay.room;

import app.hearsay.game.Room;
import app.hearsay.result.Attempt;
import app.hearsay.result.AttemptLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes what has changed in rooms, the answers into the attempt log, in one transaction.
final class RoomWriter {

    private final TransactionTemplate transaction;
    private final StoredRooms stored;
    private final AttemptLog log;

    RoomWriter(PlatformTransactionManager transactions, StoredRooms stored, AttemptLog log) {
        this.transaction = new TransactionTemplate(transactions);
        this.stored = stored;
        this.log = log;
    }

    /// Returns when all of it is safe. Answers first: see [AttemptLog#recordAll].
    ///
    /// @param known the rooms as they are stored
    void write(Collection<Room> changed, Map<Room.Id, Room> known) {
        transaction.executeWithoutResult(_ -> {
            var answers = changed.stream()
                    .flatMap(room -> newAnswers(Optional.ofNullable(known.get(room.id())), room).stream())
                    .toList();
            if (!answers.isEmpty()) {
                log.recordAll(answers);
            }
            changed.forEach(room -> Optional.ofNullable(known.get(room.id()))
                    .ifPresentOrElse(before -> stored.update(before, room), () -> stored.insert(room)));
        });
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
