package app.hearsay.result;

import app.hearsay.account.Learner;
import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.Status;
import app.hearsay.storage.JdbcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `attempt`. Rows are written once and never changed.
@Repository
class JdbcAttempts {

    private static final String INSERT_IF_MISSING = """
            merge into attempt
            using (values (
                    cast(:learner as uuid), cast(:round as uuid), cast(:question as varchar(200)),
                    cast(:type as varchar(20)), cast(:answer as varchar(4000)), cast(:points as double precision),
                    cast(:verdict as varchar(20)), cast(:expected as varchar(20)), cast(:chosen as varchar(20)),
                    cast(:confidence as varchar(20)), cast(:took as bigint),
                    cast(:at as timestamp(3) with time zone)))
                as given (learner, round, question, type, answer, points, verdict, expected, chosen, confidence,
                    took_ms, answered_at)
            on attempt.learner = given.learner and attempt.round = given.round and attempt.question = given.question
            when not matched then
                insert (learner, round, question, type, answer, points, verdict, expected, chosen, confidence,
                    took_ms, answered_at)
                values (given.learner, given.round, given.question, given.type, given.answer, given.points,
                    given.verdict, given.expected, given.chosen, given.confidence, given.took_ms, given.answered_at)
            """;

    private static final int LEARNERS_AT_A_TIME = 100;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcAttempts(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Inserts each attempt whose question the learner has not answered in that round yet.
    ///
    /// @return for each, in order, whether it was inserted
    List<Boolean> insertIfMissing(List<Attempt> attempts) {
        var rows = attempts.stream().map(JdbcAttempts::parameters).toArray(SqlParameterSource[]::new);
        var counts = batches.batchUpdate(INSERT_IF_MISSING, rows);
        return Arrays.stream(counts).mapToObj(count -> count == 1).toList();
    }

    Optional<Attempt> find(Learner.Id learner, UUID round, Question.Id question) {
        return jdbc.sql("""
                select * from attempt where learner = :learner and round = :round and question = :question
                """)
                .param("learner", learner.value())
                .param("round", round)
                .param("question", question.value())
                .query(JdbcAttempts::attempt)
                .optional();
    }

    List<Attempt> ofLearner(Learner.Id learner) {
        return jdbc.sql("select * from attempt where learner = :learner order by id")
                .param("learner", learner.value())
                .query(JdbcAttempts::attempt)
                .list();
    }

    List<Attempt> ofRound(Learner.Id learner, UUID round) {
        return jdbc.sql("select * from attempt where learner = :learner and round = :round order by id")
                .param("learner", learner.value())
                .param("round", round)
                .query(JdbcAttempts::attempt)
                .list();
    }

    /// Asks for a hundred learners at a time.
    List<Attempt> ofRounds(Collection<Learner.Id> learners, Collection<UUID> rounds) {
        return learners.stream()
                .map(Learner.Id::value)
                .gather(Gatherers.windowFixed(LEARNERS_AT_A_TIME))
                .flatMap(
                        some -> jdbc
                                .sql("""
                        select * from attempt where learner in (:learners) and round in (:rounds) order by id
                        """)
                                .param("learners", some)
                                .param("rounds", rounds)
                                .query(JdbcAttempts::attempt)
                                .list()
                                .stream())
                .toList();
    }

    void deleteOf(Learner.Id learner) {
        jdbc.sql("delete from attempt where learner = :learner")
                .param("learner", learner.value())
                .update();
    }

    private static SqlParameterSource parameters(Attempt attempt) {
        return new MapSqlParameterSource()
                .addValue("learner", attempt.learner().value())
                .addValue("round", attempt.round())
                .addValue("question", attempt.question().value())
                .addValue("type", attempt.type().name())
                .addValue("answer", AnswerText.of(attempt.answer()))
                .addValue("points", attempt.grade().points())
                .addValue("verdict", attempt.grade().verdict().name())
                .addValue("expected", attempt.expected().map(Enum::name).orElse(null))
                .addValue("chosen", attempt.chosen().map(Enum::name).orElse(null))
                .addValue("confidence", attempt.confidence().map(Enum::name).orElse(null))
                .addValue("took", attempt.took().toMillis())
                .addValue("at", JdbcTime.of(attempt.at()));
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                new Learner.Id(row.getObject("learner", UUID.class)),
                row.getObject("round", UUID.class),
                new Question.Id(row.getString("question")),
                QuestionType.valueOf(row.getString("type")),
                AnswerText.parse(row.getString("answer")),
                new Grade(row.getDouble("points"), Grade.Verdict.valueOf(row.getString("verdict"))),
                Optional.ofNullable(row.getString("expected")).map(Status::valueOf),
                Optional.ofNullable(row.getString("chosen")).map(Status::valueOf),
                Optional.ofNullable(row.getString("confidence")).map(Confidence::valueOf),
                Duration.ofMillis(row.getLong("took_ms")),
                JdbcTime.get(row, "answered_at"));
    }
}
