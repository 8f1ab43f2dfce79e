package app.hearsay.room;

import app.hearsay.account.Learner;
import app.hearsay.question.Question;
import app.hearsay.storage.JdbcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables `room`, `room_host` and `room_player`. The answers stand in the attempt log.
@Repository
class JdbcRooms {

    private static final String SAVE_PLAYER = """
            merge into room_player
            using (values (
                    cast(:room as uuid), cast(:learner as uuid), cast(:number as integer), cast(:name as varchar(120)),
                    cast(:joinedAt as timestamp(3) with time zone), cast(:fromQuestion as integer),
                    cast(:midway as boolean), cast(:team as integer), cast(:allowance as varchar(20)),
                    cast(:removed as boolean)))
                as given (room, learner, number, name, joined_at, from_question, midway, team, allowance, removed)
            on room_player.room = given.room and room_player.learner = given.learner
            when matched then
                update set allowance = given.allowance, removed = given.removed, team = given.team
            when not matched then
                insert (room, learner, number, name, joined_at, from_question, midway, team, allowance, removed)
                values (given.room, given.learner, given.number, given.name, given.joined_at, given.from_question,
                    given.midway, given.team, given.allowance, given.removed)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcRooms(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Inserts a room without its players.
    void insert(Room room) {
        var plan = room.plan();
        var settings = plan.settings();
        jdbc.sql("""
                insert into room (id, code, recovery, language, names, limit_seconds, speed, standings, confidence,
                    teams, teams_chosen, questions, progress, seed, opened_at, step, question, vote, asked_at,
                    paused_at, locked)
                values (:id, :code, :recovery, :language, :names, :limitSeconds, :speed, :standings, :confidence,
                    :teams, :teamsChosen, :questions, :progress, :seed, :openedAt, :step, :question, :vote, :askedAt,
                    :pausedAt, :locked)
                """)
                .paramSource(head(room)
                        .addValue("code", plan.code().value())
                        .addValue("recovery", plan.recovery())
                        .addValue("language", settings.language().toLanguageTag())
                        .addValue("names", settings.names().name())
                        .addValue(
                                "limitSeconds",
                                settings.limit().map(Duration::toSeconds).orElse(null))
                        .addValue("speed", settings.speed())
                        .addValue("standings", settings.standings())
                        .addValue("confidence", settings.confidence())
                        .addValue("teams", settings.teams().count())
                        .addValue("teamsChosen", settings.teams().chosen())
                        .addValue(
                                "questions",
                                plan.questions().stream()
                                        .map(Question.Id::value)
                                        .collect(Collectors.joining(" ")))
                        .addValue("seed", plan.seed())
                        .addValue("openedAt", JdbcTime.of(plan.openedAt())))
                .update();
        saveHosts(room);
    }

    /// Saves what can change about a room itself.
    void update(Room room) {
        jdbc.sql("""
                update room set progress = :progress, step = :step, question = :question, vote = :vote,
                    asked_at = :askedAt, paused_at = :pausedAt, locked = :locked
                where id = :id
                """).paramSource(head(room)).update();
    }

    /// Notes that these rooms were alive.
    void markAlive(Collection<Room.Id> rooms, Instant now) {
        jdbc.sql("update room set alive_at = :now where id in (:rooms)")
                .param("now", JdbcTime.of(now))
                .param("rooms", rooms.stream().map(Room.Id::value).toList())
                .update();
    }

    /// When rooms opened since were last known to be alive, as far as that was noted.
    Map<Room.Id, Instant> alive(Instant earliest) {
        var alive = new HashMap<Room.Id, Instant>();
        jdbc.sql("select id, alive_at from room where opened_at >= :earliest and alive_at is not null")
                .param("earliest", JdbcTime.of(earliest))
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

    /// Replaces the hosts of a room.
    void saveHosts(Room room) {
        jdbc.sql("delete from room_host where room = :room")
                .param("room", room.id().value())
                .update();
        room.hosts()
                .forEach(host -> jdbc.sql("insert into room_host (room, learner) values (:room, :learner)")
                        .param("room", room.id().value())
                        .param("learner", host.value())
                        .update());
    }

    /// Inserts new players; of known ones saves what can change.
    void savePlayers(Room.Id room, Collection<Player> players) {
        batches.batchUpdate(
                SAVE_PLAYER,
                players.stream().map(player -> parameters(room, player)).toArray(SqlParameterSource[]::new));
    }

    /// The rooms opened since, without their answers.
    List<Room> openedSince(Instant earliest) {
        return rooms("opened_at >= :value", JdbcTime.of(earliest));
    }

    /// The room of that code, without its answers.
    Optional<Room> find(RoomCode code) {
        return rooms("code = :value", code.value()).stream().findFirst();
    }

    boolean exists(RoomCode code) {
        return jdbc.sql("select count(*) from room where code = :code")
                        .param("code", code.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Where a learner played, newest first; empty names are deleted ones.
    List<PlayedRoom> playedBy(Learner.Id learner) {
        return jdbc.sql("""
                select room.opened_at, room_player.*
                from room_player join room on room.id = room_player.room
                where room_player.learner = :learner order by room.opened_at desc
                """)
                .param("learner", learner.value())
                .query((row, _) -> new PlayedRoom(
                        row.getObject("room", UUID.class),
                        JdbcTime.get(row, "opened_at"),
                        Optional.ofNullable(row.getString("name")),
                        row.getInt("number"),
                        JdbcTime.get(row, "joined_at"),
                        row.getInt("from_question"),
                        row.getBoolean("midway"),
                        Optional.ofNullable(row.getObject("team", Integer.class)),
                        Allowance.valueOf(row.getString("allowance")),
                        row.getBoolean("removed")))
                .list();
    }

    /// What a learner may lead, newest first.
    List<LedRoom> ledBy(Learner.Id learner) {
        return jdbc.sql("""
                select room.id, room.opened_at
                from room_host join room on room.id = room_host.room
                where room_host.learner = :learner order by room.opened_at desc
                """)
                .param("learner", learner.value())
                .query((row, _) -> new LedRoom(row.getObject("id", UUID.class), JdbcTime.get(row, "opened_at")))
                .list();
    }

    /// Ends the rooms opened before, and forgets the names of their players. Who led them stays, so that reports do.
    void retire(Instant earliest) {
        var before = JdbcTime.of(earliest);
        jdbc.sql(
                        "update room set step = 'ENDED', question = null, vote = null where opened_at < :before and step <> 'ENDED'")
                .param("before", before)
                .update();
        jdbc.sql("""
                update room_player set name = null
                where name is not null and room in (select id from room where opened_at < :before)
                """).param("before", before).update();
    }

    void deleteOpenedBefore(Instant earliest) {
        jdbc.sql("delete from room where opened_at < :before")
                .param("before", JdbcTime.of(earliest))
                .update();
    }

    void deleteHost(Learner.Id learner) {
        jdbc.sql("delete from room_host where learner = :learner")
                .param("learner", learner.value())
                .update();
    }

    /// Makes one learner a host of all rooms that another one leads.
    void inheritHost(Learner.Id former, Learner.Id heir) {
        jdbc.sql("""
                insert into room_host (room, learner)
                select room, cast(:heir as uuid) from room_host
                where learner = :former and room not in (select room from room_host where learner = :heir)
                """)
                .param("former", former.value())
                .param("heir", heir.value())
                .update();
    }

    void deletePlayer(Learner.Id learner) {
        jdbc.sql("delete from room_player where learner = :learner")
                .param("learner", learner.value())
                .update();
    }

    private List<Room> rooms(String condition, Object value) {
        var hosts = new HashMap<UUID, Set<Learner.Id>>();
        jdbc.sql("select * from room_host where room in (select id from room where " + condition + ")")
                .param("value", value)
                .query((row, _) -> hosts.computeIfAbsent(row.getObject("room", UUID.class), _ -> new HashSet<>())
                        .add(new Learner.Id(row.getObject("learner", UUID.class))))
                .list();
        var players = new HashMap<UUID, Map<Learner.Id, Player>>();
        jdbc.sql("""
                select room_player.*, room.language as language from room_player join room on room.id = room_player.room
                where room in (select id from room where\s""" + condition + ")")
                .param("value", value)
                .query((row, _) -> {
                    var player = player(row);
                    return players.computeIfAbsent(row.getObject("room", UUID.class), _ -> new HashMap<>())
                            .put(player.id(), player);
                })
                .list();
        return jdbc.sql("select * from room where " + condition)
                .param("value", value)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return room(row, hosts.getOrDefault(id, Set.of()), players.getOrDefault(id, Map.of()));
                })
                .list();
    }

    private static MapSqlParameterSource head(Room room) {
        var step = StepRow.of(room.step());
        return new MapSqlParameterSource()
                .addValue("id", room.id().value())
                .addValue(
                        "progress",
                        room.progress().stream()
                                .map(mark -> String.valueOf(mark.letter()))
                                .collect(Collectors.joining()))
                .addValue("step", step.step())
                .addValue("question", step.question())
                .addValue("vote", step.vote() == null ? null : step.vote().name())
                .addValue("askedAt", timeOrNull(step.askedAt()))
                .addValue("pausedAt", timeOrNull(step.pausedAt()))
                .addValue("locked", room.locked());
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
                .addValue("allowance", player.allowance().name())
                .addValue("removed", player.removed());
    }

    private static Room room(ResultSet row, Set<Learner.Id> hosts, Map<Learner.Id, Player> players)
            throws SQLException {
        var limit = row.getObject("limit_seconds", Integer.class);
        var settings = new Settings(
                Locale.forLanguageTag(row.getString("language")),
                NameRule.valueOf(row.getString("names")),
                Optional.ofNullable(limit).map(Duration::ofSeconds),
                row.getBoolean("speed"),
                row.getBoolean("standings"),
                row.getBoolean("confidence"),
                new Teams(row.getInt("teams"), row.getBoolean("teams_chosen")));
        var plan = new Plan(
                new Room.Id(row.getObject("id", UUID.class)),
                new RoomCode(row.getString("code")),
                row.getString("recovery"),
                settings,
                Arrays.stream(row.getString("questions").split(" "))
                        .map(Question.Id::new)
                        .toList(),
                row.getLong("seed"),
                JdbcTime.get(row, "opened_at"));
        var vote = row.getString("vote");
        var step = new StepRow(
                row.getString("step"),
                row.getObject("question", Integer.class),
                vote == null ? null : Vote.valueOf(vote),
                JdbcTime.find(row, "asked_at").orElse(null),
                JdbcTime.find(row, "paused_at").orElse(null));
        return new Room(
                plan,
                hosts,
                step.toStep(),
                row.getString("progress").chars().mapToObj(Progress::of).toList(),
                row.getBoolean("locked"),
                players,
                Map.of());
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
                Allowance.valueOf(row.getString("allowance")),
                row.getBoolean("removed"));
    }

    private static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : JdbcTime.of(instant);
    }
}
