package app.hearsay.room;

import app.hearsay.game.Device;
import app.hearsay.game.Plan;
import app.hearsay.game.Player;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.Vote;
import app.hearsay.learner.Learner;
import app.hearsay.learner.Learners;
import app.hearsay.result.Attempt;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.Occasion;
import app.hearsay.time.Age;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Rooms as the database holds them: put together from their tables, with the answers of the attempt log, and taken
/// apart again. The answers themselves are left to whoever records them.
///
/// See decision 0057.
@Component
final class StoredRooms {

    private final JdbcRooms rooms;
    private final JdbcHosts hosts;
    private final JdbcPlayers players;
    private final AttemptLog log;
    private final Learners learners;
    private final Age age;
    private final Set<Room.Id> unfinished = ConcurrentHashMap.newKeySet();

    StoredRooms(JdbcRooms rooms, JdbcHosts hosts, JdbcPlayers players, AttemptLog log, Learners learners, Age age) {
        this.rooms = rooms;
        this.hosts = hosts;
        this.players = players;
        this.log = log;
        this.learners = learners;
        this.age = age;
    }

    /// Rooms that are not over, and those that were opened since the installation was that old.
    List<Room> liveSince(Duration earliest) {
        return load(JdbcSelection.liveSince(earliest));
    }

    /// Rooms that were met and that this version cannot read whole: they are left alone.
    Set<Room.Id> leftAlone() {
        return Stream.of(rooms.unreadable().stream(), players.unreadable().stream(), unfinished.stream())
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    /// The room that has the code, or had it.
    Optional<Room> find(RoomCode code) {
        return load(JdbcSelection.withCode(code)).stream().findFirst();
    }

    /// Inserts a room, in which nobody plays yet. To be called in a transaction.
    void insert(Room room) {
        rooms.insert(room, age.now());
        hosts.save(room);
    }

    /// Saves what has changed. To be called in a transaction.
    ///
    /// @throws IllegalStateException if somebody plays now who has deleted their data
    void update(Room before, Room room) {
        if (!before.step().equals(room.step())
                || !before.outcomes().equals(room.outcomes())
                || before.door().locked() != room.door().locked()
                || before.door().byHand() != room.door().byHand()) {
            rooms.update(room);
        }
        if (!before.plan().equals(room.plan())) {
            rooms.updateKeys(before.plan(), room.plan());
        }
        if (!before.plan().questions().equals(room.plan().questions())) {
            rooms.updateRounds(room.plan());
        }
        if (!before.devices().equals(room.devices())) {
            hosts.save(room);
        }
        if (before.players() != room.players()) {
            updatePlayers(before, room);
        }
    }

    private void updatePlayers(Room before, Room room) {
        var changed = new ArrayList<Player>();
        room.players().forEach((id, player) -> {
            var known = before.players().get(id);
            if (known == null && !learners.hold(id)) {
                throw new IllegalStateException("the learner " + id + " is gone");
            }
            if (!player.equals(known)) {
                changed.add(player);
            }
        });
        if (!changed.isEmpty()) {
            players.save(room.id(), changed);
        }
    }

    private List<Room> load(JdbcSelection selection) {
        var leading = hosts.of(selection);
        var playing = players.of(selection);
        var spoilt = players.unreadable();
        return rooms.find(selection).stream()
                .filter(row -> !spoilt.contains(row.plan().room()))
                .map(row -> room(
                        row,
                        leading.getOrDefault(row.plan().room(), Map.of()),
                        playing.getOrDefault(row.plan().room(), Map.of())))
                .filter(this::canGoOn)
                .toList();
    }

    /// A room that is over shows what can be read; in one that is not, an answer that nobody sees could be given again.
    private boolean canGoOn(Room room) {
        boolean whole = !log.unreadable().contains(room.id().value());
        if (!whole && !room.ended()) {
            unfinished.add(room.id());
            return false;
        }
        return true;
    }

    private Room room(RoomRow row, Map<Learner.Id, Device> leading, Map<Learner.Id, Player> playing) {
        return row.toRoom(leading, playing, answers(row.plan(), playing.keySet()));
    }

    private Map<Room.Ballot, Map<Learner.Id, Attempt>> answers(Plan plan, Collection<Learner.Id> playing) {
        var answers = new HashMap<Room.Ballot, Map<Learner.Id, Attempt>>();
        for (var attempt : log.ofRoom(plan.room().value(), playing)) {
            int question = plan.questions().indexOf(attempt.question());
            vote(attempt.occasion())
                    .map(vote -> new Room.Ballot(question, vote))
                    .ifPresent(ballot -> answers.computeIfAbsent(ballot, _ -> new HashMap<>())
                            .put(attempt.learner(), attempt));
        }
        return answers;
    }

    private static Optional<Vote> vote(Occasion occasion) {
        return switch (occasion) {
            case Occasion.FirstVote _ -> Optional.of(Vote.FIRST);
            case Occasion.SecondVote _ -> Optional.of(Vote.SECOND);
            case Occasion.PracticeRound _, Occasion.Check _ -> Optional.empty();
        };
    }
}
