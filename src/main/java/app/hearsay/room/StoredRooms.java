package app.hearsay.room;

import app.hearsay.account.Learner;
import app.hearsay.result.Attempt;
import app.hearsay.result.AttemptLog;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Rooms as the database holds them, with the answers of the attempt log.
record StoredRooms(JdbcRooms rows, AttemptLog log) {

    List<Room> openedSince(Instant earliest) {
        return rows.openedSince(earliest).stream().map(this::withAnswers).toList();
    }

    Optional<Room> find(RoomCode code) {
        return rows.find(code).map(this::withAnswers);
    }

    private Room withAnswers(Room room) {
        var votes = Arrays.stream(Vote.values()).collect(Collectors.toMap(room.id()::round, Function.identity()));
        var answers = new HashMap<Room.Ballot, Map<Learner.Id, Attempt>>();
        for (var attempt : log.ofRounds(room.players().keySet(), votes.keySet())) {
            int question = room.plan().questions().indexOf(attempt.question());
            var ballot = new Room.Ballot(question, Objects.requireNonNull(votes.get(attempt.round())));
            answers.computeIfAbsent(ballot, _ -> new HashMap<>()).put(attempt.learner(), attempt);
        }
        return new Room(
                room.plan(), room.hosts(), room.step(), room.progress(), room.locked(), room.players(), answers);
    }
}
