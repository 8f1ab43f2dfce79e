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
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// A row of the table `attempt`.
final class JdbcAttemptRow {

    private JdbcAttemptRow() {}

    static SqlParameterSource parameters(Attempt attempt) {
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

    static Attempt read(ResultSet row, int number) throws SQLException {
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
