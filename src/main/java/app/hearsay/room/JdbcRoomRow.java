package app.hearsay.room;

import app.hearsay.game.Door;
import app.hearsay.game.NameRule;
import app.hearsay.game.Plan;
import app.hearsay.game.QuestionOutcome;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.RoomRounds;
import app.hearsay.game.RoomRules;
import app.hearsay.game.Teams;
import app.hearsay.game.Vote;
import app.hearsay.question.Question;
import app.hearsay.storage.JdbcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// A row of the table `room`.
final class JdbcRoomRow {

    private JdbcRoomRow() {}

    /// All that is known of a room when it is opened.
    static MapSqlParameterSource opening(Room room) {
        var plan = room.plan();
        var rules = plan.rules();
        return head(room)
                .addValue("code", plan.code().value())
                .addValue("recovery", plan.recovery())
                .addValue("language", rules.language().toLanguageTag())
                .addValue("names", rules.names().name())
                .addValue("limitSeconds", rules.limit().map(Duration::toSeconds).orElse(null))
                .addValue("speed", rules.speed())
                .addValue("standings", rules.standings())
                .addValue("confidence", rules.confidence())
                .addValue("teams", rules.teams().count())
                .addValue("teamsChosen", rules.teams().chosen())
                .addValue("questions", questions(plan))
                .addValue("laterRounds", laterRounds(plan))
                .addValue("countedFrom", plan.rounds().countedFrom())
                .addValue("seed", plan.seed())
                .addValue("openedAt", JdbcTime.of(plan.openedAt()));
    }

    /// What further rounds add to it.
    static MapSqlParameterSource rounds(Plan plan) {
        return new MapSqlParameterSource()
                .addValue("id", plan.room().value())
                .addValue("questions", questions(plan))
                .addValue("laterRounds", laterRounds(plan))
                .addValue("countedFrom", plan.rounds().countedFrom());
    }

    private static String questions(Plan plan) {
        return joined(plan.questions());
    }

    private static String laterRounds(Plan plan) {
        return joined(plan.rounds().later());
    }

    private static String joined(List<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /// What can change about a room itself.
    static MapSqlParameterSource head(Room room) {
        var step = StepRow.of(room.step());
        return new MapSqlParameterSource()
                .addValue("id", room.id().value())
                .addValue(
                        "progress",
                        room.outcomes().stream()
                                .map(mark -> String.valueOf(mark.letter()))
                                .collect(Collectors.joining()))
                .addValue("step", step.step())
                .addValue("question", step.question())
                .addValue("vote", step.vote() == null ? null : step.vote().name())
                .addValue("askedAt", timeOrNull(step.askedAt()))
                .addValue("pausedAt", timeOrNull(step.pausedAt()))
                .addValue("locked", room.door().locked())
                .addValue("byHand", room.door().byHand());
    }

    static RoomRow read(ResultSet row) throws SQLException {
        var limit = row.getObject("limit_seconds", Integer.class);
        var rules = new RoomRules(
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
                rules,
                Arrays.stream(row.getString("questions").split(" "))
                        .map(Question.Id::new)
                        .toList(),
                new RoomRounds(
                        Pattern.compile("\\d+")
                                .matcher(row.getString("later_rounds"))
                                .results()
                                .map(first -> Integer.valueOf(first.group()))
                                .toList(),
                        row.getInt("counted_from")),
                row.getLong("seed"),
                JdbcTime.get(row, "opened_at"));
        var vote = row.getString("vote");
        var step = new StepRow(
                row.getString("step"),
                row.getObject("question", Integer.class),
                vote == null ? null : Vote.valueOf(vote),
                JdbcTime.find(row, "asked_at").orElse(null),
                JdbcTime.find(row, "paused_at").orElse(null));
        return new RoomRow(
                plan,
                step.toStep(),
                row.getString("progress").chars().mapToObj(QuestionOutcome::of).toList(),
                new Door(row.getBoolean("locked"), row.getBoolean("by_hand"), Map.of()));
    }

    private static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : JdbcTime.of(instant);
    }
}
