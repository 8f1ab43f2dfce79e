package app.hearsay.room;

import app.hearsay.game.ExtraTime;
import app.hearsay.game.Player;
import app.hearsay.game.Room;
import app.hearsay.learner.Learner;
import app.hearsay.nickname.Nickname;
import app.hearsay.nickname.SuggestedNames;
import app.hearsay.storage.JdbcTime;
import app.hearsay.storage.JdbcUnreadable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `room_player`: who played in which room.
@Repository
class JdbcPlayers {

    private static final String SAVE = """
            merge into room_player
            using (values (
                    cast(:room as uuid), cast(:learner as uuid), cast(:number as integer), cast(:name as varchar(120)),
                    cast(:joinedAt as timestamp(3) with time zone), cast(:fromQuestion as integer),
                    cast(:midway as boolean), cast(:team as integer), cast(:allowance as varchar(20)),
                    cast(:removed as boolean), cast(:mayReturn as boolean)))
                as given (room, learner, number, name, joined_at, from_question, midway, team, allowance, removed,
                    may_return)
            on room_player.room = given.room and room_player.learner = given.learner
            when matched then
                update set allowance = given.allowance, removed = given.removed, may_return = given.may_return,
                    team = given.team
            when not matched then
                insert (room, learner, number, name, joined_at, from_question, midway, team, allowance, removed,
                    may_return)
                values (given.room, given.learner, given.number, given.name, given.joined_at, given.from_question,
                    given.midway, given.team, given.allowance, given.removed, given.may_return)
            """;

    /// Somebody in a room.
    private record Seat(Room.Id room, Player player) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final JdbcUnreadable unreadable = new JdbcUnreadable("room_player", "room");

    JdbcPlayers(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Inserts new players; of known ones saves what can change.
    void save(Room.Id room, Collection<Player> players) {
        batches.batchUpdate(
                SAVE, players.stream().map(player -> parameters(room, player)).toArray(SqlParameterSource[]::new));
    }

    /// The players of these rooms; a room without any is missing.
    Map<Room.Id, Map<Learner.Id, Player>> of(JdbcSelection rooms) {
        var players = new HashMap<Room.Id, Map<Learner.Id, Player>>();
        jdbc.sql("""
                select room_player.*, room.language as language from room_player join room on room.id = room_player.room
                where room in (select id from room where\s""" + rooms.condition() + ")")
                .param("value", rooms.value())
                .query(unreadable.skip(row -> new Seat(new Room.Id(row.getObject("room", UUID.class)), player(row))))
                .forEach(seat -> players.computeIfAbsent(seat.room(), _ -> new HashMap<>())
                        .put(seat.player().id(), seat.player()));
        return players;
    }

    /// Rooms with players who were met and could not be read.
    Set<Room.Id> unreadable() {
        return unreadable.keys().stream()
                .map(id -> new Room.Id(UUID.fromString(id)))
                .collect(Collectors.toSet());
    }

    /// Where a learner played, newest first; empty names are deleted ones.
    List<PlayedRoom> playedBy(Learner.Id learner) {
        return jdbc.sql("""
                select room.opened_at, room_player.*
                from room_player join room on room.id = room_player.room
                where room_player.learner = :learner order by room.opened_at desc
                """)
                .param("learner", learner.value())
                .query(unreadable.skip(row -> new PlayedRoom(
                        row.getObject("room", UUID.class),
                        JdbcTime.get(row, "opened_at"),
                        Optional.ofNullable(row.getString("name")),
                        row.getInt("number"),
                        JdbcTime.get(row, "joined_at"),
                        row.getInt("from_question"),
                        row.getBoolean("midway"),
                        Optional.ofNullable(row.getObject("team", Integer.class)),
                        ExtraTime.valueOf(row.getString("allowance")),
                        row.getBoolean("removed"),
                        row.getBoolean("may_return"))));
    }

    void delete(Learner.Id learner) {
        jdbc.sql("delete from room_player where learner = :learner")
                .param("learner", learner.value())
                .update();
    }

    private static SqlParameterSource parameters(Room.Id room, Player player) {
        return new MapSqlParameterSource()
                .addValue("room", room.value())
                .addValue("learner", player.id().value())
                .addValue("number", player.number())
                .addValue("name", player.name().shown())
                .addValue("joinedAt", JdbcTime.of(player.joinedAt()))
                .addValue("fromQuestion", player.from())
                .addValue("midway", player.midway())
                .addValue("team", player.team().isPresent() ? player.team().getAsInt() : null)
                .addValue("allowance", player.extraTime().name())
                .addValue("removed", player.removed())
                .addValue("mayReturn", player.mayReturn());
    }

    private static Player player(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        var kept = row.getString("name");
        var name = kept == null
                ? SuggestedNames.numbered(Locale.forLanguageTag(row.getString("language")), number)
                : new Nickname(kept);
        var team = row.getObject("team", Integer.class);
        return new Player(
                new Learner.Id(row.getObject("learner", UUID.class)),
                number,
                name,
                name.skeleton(),
                JdbcTime.get(row, "joined_at"),
                row.getInt("from_question"),
                row.getBoolean("midway"),
                team == null ? OptionalInt.empty() : OptionalInt.of(team),
                ExtraTime.valueOf(row.getString("allowance")),
                row.getBoolean("removed"),
                row.getBoolean("may_return"));
    }
}
