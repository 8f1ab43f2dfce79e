package app.hearsay.room;

import app.hearsay.game.Plan;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.Step;
import app.hearsay.storage.JdbcTime;
import app.hearsay.storage.JdbcUnreadable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `room`. Hosts and players have tables of their own, the answers stand in the attempt log.
@Repository
class JdbcRooms {

    private final JdbcClient jdbc;
    private final JdbcUnreadable unreadable = new JdbcUnreadable("room", "id");

    JdbcRooms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Inserts a room without its hosts and players.
    ///
    /// @param age of the installation
    void insert(Room room, Duration age) {
        jdbc.sql("""
                insert into room (id, code, recovery, language, names, limit_seconds, speed, standings, confidence,
                    teams, teams_chosen, questions, progress, later_rounds, counted_from, seed, opened_at, step, question,
                    vote, asked_at, paused_at, locked, by_hand, opened_age_ms)
                values (:id, :code, :recovery, :language, :names, :limitSeconds, :speed, :standings, :confidence,
                    :teams, :teamsChosen, :questions, :progress, :laterRounds, :countedFrom, :seed, :openedAt, :step, :question,
                    :vote, :askedAt, :pausedAt, :locked, :byHand, :openedAge)
                """)
                .paramSource(JdbcRoomRow.opening(room).addValue("openedAge", age.toMillis()))
                .update();
    }

    /// Saves what can change about a room itself.
    void update(Room room) {
        jdbc.sql("""
                update room set progress = :progress, step = :step, question = :question, vote = :vote,
                    asked_at = :askedAt, paused_at = :pausedAt, locked = :locked, by_hand = :byHand
                where id = :id
                """).paramSource(JdbcRoomRow.head(room)).update();
    }

    /// Saves a room's new keys; the code that it had goes on leading those inside.
    void updateKeys(Plan before, Plan plan) {
        jdbc.sql("update room set code = :code, recovery = :recovery where id = :id")
                .param("code", plan.code().value())
                .param("recovery", plan.recovery())
                .param("id", plan.room().value())
                .update();
        if (!before.code().equals(plan.code())) {
            jdbc.sql("insert into room_former_code (code, room) values (:code, :room)")
                    .param("code", before.code().value())
                    .param("room", plan.room().value())
                    .update();
        }
    }

    /// Saves that a room has had another round added.
    void updateRounds(Plan plan) {
        jdbc.sql("""
                update room set questions = :questions, later_rounds = :laterRounds, counted_from = :countedFrom
                where id = :id
                """).paramSource(JdbcRoomRow.rounds(plan)).update();
    }

    /// The codes that rooms had before they were given others.
    Map<RoomCode, Room.Id> formerCodes() {
        var codes = new HashMap<RoomCode, Room.Id>();
        jdbc.sql("select code, room from room_former_code")
                .query((row, _) ->
                        codes.put(new RoomCode(row.getString("code")), new Room.Id(row.getObject("room", UUID.class))))
                .list();
        return codes;
    }

    /// Notes that these rooms were alive.
    void markAlive(Collection<Room.Id> rooms, Instant now) {
        jdbc.sql("update room set alive_at = :now where id in (:rooms)")
                .param("now", JdbcTime.of(now))
                .param("rooms", rooms.stream().map(Room.Id::value).toList())
                .update();
    }

    /// When rooms whose question takes answers were last known to be alive, as far as that was noted.
    Map<Room.Id, Instant> alive() {
        var alive = new HashMap<Room.Id, Instant>();
        jdbc.sql("select id, alive_at from room where step = 'ASKING' and alive_at is not null")
                .query((row, _) ->
                        alive.put(new Room.Id(row.getObject("id", UUID.class)), JdbcTime.get(row, "alive_at")))
                .list();
        return alive;
    }

    /// Saves a question's moved clock and the reason for it at once: a kill in between must not move it twice.
    void resume(Room.Id room, Step.Asking asking, Instant now) {
        jdbc.sql("update room set asked_at = :askedAt, alive_at = :now where id = :room")
                .param("askedAt", JdbcTime.of(asking.openedAt()))
                .param("now", JdbcTime.of(now))
                .param("room", room.value())
                .update();
    }

    /// These rooms, in no order.
    List<RoomRow> find(JdbcSelection rooms) {
        return jdbc.sql("select * from room where " + rooms.condition())
                .param("value", rooms.value())
                .query(unreadable.skip(JdbcRoomRow::read));
    }

    /// Rooms that were met and could not be read.
    Set<Room.Id> unreadable() {
        return unreadable.keys().stream()
                .map(id -> new Room.Id(UUID.fromString(id)))
                .collect(Collectors.toSet());
    }

    /// Whether a room has or had the code.
    boolean exists(RoomCode code) {
        return jdbc.sql("""
                select (select count(*) from room where code = :code)
                    + (select count(*) from room_former_code where code = :code)
                """).param("code", code.value()).query(Integer.class).single() > 0;
    }
}
