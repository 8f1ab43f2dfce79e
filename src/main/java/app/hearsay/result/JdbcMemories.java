package app.hearsay.result;

import app.hearsay.learner.Learner;
import app.hearsay.result.memory.Memory;
import app.hearsay.statement.Skill;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `skill_memory`. A skill that only a newer version knows is left as it is, and not read.
@Repository
class JdbcMemories {

    private static final String SAVE = """
            merge into skill_memory
            using (values (
                    cast(:learner as uuid), cast(:skill as varchar(40)), cast(:stability as double precision),
                    cast(:difficulty as double precision), cast(:seen as bigint), cast(:answers as integer),
                    cast(:correct as integer)))
                as given (learner, skill, stability, difficulty, seen_age_ms, answers, correct)
            on skill_memory.learner = given.learner and skill_memory.skill = given.skill
            when matched then
                update set stability = given.stability, difficulty = given.difficulty, seen_age_ms = given.seen_age_ms,
                    answers = given.answers, correct = given.correct
            when not matched then
                insert (learner, skill, stability, difficulty, seen_age_ms, answers, correct)
                values (given.learner, given.skill, given.stability, given.difficulty, given.seen_age_ms, given.answers,
                    given.correct)
            """;

    private static final int LEARNERS_AT_A_TIME = 100;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcMemories(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Of those learners who have any.
    Map<Learner.Id, Map<Skill, Memory>> of(Collection<Learner.Id> learners) {
        var found = new HashMap<Learner.Id, Map<Skill, Memory>>();
        learners.stream()
                .map(Learner.Id::value)
                .gather(Gatherers.windowFixed(LEARNERS_AT_A_TIME))
                .forEach(some -> jdbc.sql("select * from skill_memory where learner in (:learners)")
                        .param("learners", some)
                        .query(row -> {
                            var memory = new Memory(
                                    row.getDouble("stability"),
                                    row.getDouble("difficulty"),
                                    Duration.ofMillis(row.getLong("seen_age_ms")),
                                    row.getInt("answers"),
                                    row.getInt("correct"));
                            var learner = new Learner.Id(row.getObject("learner", UUID.class));
                            var memories = found.computeIfAbsent(learner, _ -> new HashMap<>());
                            Skill.parse(row.getString("skill")).ifPresent(skill -> memories.put(skill, memory));
                        }));
        return found;
    }

    void save(Map<Learner.Id, Map<Skill, Memory>> memories) {
        var rows = memories.entrySet().stream()
                .flatMap(each -> each.getValue().entrySet().stream()
                        .map(entry -> parameters(each.getKey(), entry.getKey(), entry.getValue())))
                .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            batches.batchUpdate(SAVE, rows);
        }
    }

    void deleteOf(Learner.Id learner) {
        jdbc.sql("delete from skill_memory where learner = :learner")
                .param("learner", learner.value())
                .update();
    }

    private static SqlParameterSource parameters(Learner.Id learner, Skill skill, Memory memory) {
        return new MapSqlParameterSource()
                .addValue("learner", learner.value())
                .addValue("skill", skill.code())
                .addValue("stability", memory.stability())
                .addValue("difficulty", memory.difficulty())
                .addValue("seen", memory.seen().toMillis())
                .addValue("answers", memory.answers())
                .addValue("correct", memory.right());
    }
}
