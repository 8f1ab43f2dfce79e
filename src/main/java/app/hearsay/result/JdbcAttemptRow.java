package app.hearsay.result;

import app.hearsay.learner.Learner;
import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.Status;
import app.hearsay.storage.JdbcTime;
import app.hearsay.storage.JdbcUnreadable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// A row of the table `attempt`.
final class JdbcAttemptRow {

    /// For [#parameters(Attempt)].
    static final String INSERT_IF_MISSING = """
            merge into attempt
            using (values (
                    cast(:learner as uuid), cast(:occasion as uuid), cast(:kind as varchar(20)), cast(:question as varchar(200)),
                    cast(:type as varchar(20)), cast(:answer as varchar(4000)), cast(:points as double precision),
                    cast(:verdict as varchar(20)), cast(:expected as varchar(20)), cast(:chosen as varchar(20)),
                    cast(:confidence as varchar(20)), cast(:took as bigint),
                    cast(:at as timestamp(3) with time zone)))
                as given (learner, occasion, kind, question, type, answer, points, verdict, expected, chosen, confidence,
                    took_ms, answered_at)
            on attempt.learner = given.learner and attempt.occasion = given.occasion and attempt.kind = given.kind
                and attempt.question = given.question
            when not matched then
                insert (learner, occasion, kind, question, type, answer, points, verdict, expected, chosen, confidence,
                    took_ms, answered_at)
                values (given.learner, given.occasion, given.kind, given.question, given.type, given.answer, given.points,
                    given.verdict, given.expected, given.chosen, given.confidence, given.took_ms, given.answered_at)
            """;

    private static final String PRACTICE = "PRACTICE";
    private static final String FIRST_VOTE = "FIRST_VOTE";
    private static final String SECOND_VOTE = "SECOND_VOTE";
    private static final String CHECK = "CHECK";

    /// All of it.
    static final Form<Attempt> WHOLE = new Form<>("attempt.*", JdbcAttemptRow::read, Attempt::occasion, Attempt::at);

    /// What an answer was worth: thousands of them are read in a fifth of the time.
    static final Form<AttemptLog.Outcome> OUTCOME =
            new Form<>("""
            attempt.occasion, attempt.kind, attempt.question, attempt.type, attempt.points, attempt.verdict,
            attempt.answered_at""", JdbcAttemptRow::outcome, AttemptLog.Outcome::occasion, AttemptLog.Outcome::at);

    /// What is read of a row.
    ///
    /// @param columns with the name of the table
    record Form<T>(
            String columns, JdbcUnreadable.Reader<T> reader, Function<T, Occasion> occasion, Function<T, Instant> at) {}

    private JdbcAttemptRow() {}

    static SqlParameterSource parameters(Attempt attempt) {
        return new MapSqlParameterSource()
                .addValue("learner", attempt.learner().value())
                .addValue("occasion", attempt.occasion().id())
                .addValue("kind", kind(attempt.occasion()))
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

    /// What may be missing is missing where a newer version has written another word; without the type nobody could
    /// say what was asked.
    ///
    /// @throws IllegalArgumentException if this version knows no such occasion, type of question or form of
    ///     an answer
    static Attempt read(ResultSet row) throws SQLException {
        var type = QuestionType.valueOf(row.getString("type"));
        return new Attempt(
                new Learner.Id(row.getObject("learner", UUID.class)),
                occasion(row),
                new Question.Id(row.getString("question")),
                type,
                AnswerText.parse(row.getString("answer")),
                grade(row, type),
                known(Status.class, row, "expected"),
                known(Status.class, row, "chosen"),
                known(Confidence.class, row, "confidence"),
                Duration.ofMillis(row.getLong("took_ms")),
                JdbcTime.get(row, "answered_at"));
    }

    static String kind(Occasion occasion) {
        return switch (occasion) {
            case Occasion.PracticeRound _ -> PRACTICE;
            case Occasion.FirstVote _ -> FIRST_VOTE;
            case Occasion.SecondVote _ -> SECOND_VOTE;
            case Occasion.Check _ -> CHECK;
        };
    }

    private static AttemptLog.Outcome outcome(ResultSet row) throws SQLException {
        return new AttemptLog.Outcome(
                occasion(row),
                new Question.Id(row.getString("question")),
                grade(row, QuestionType.valueOf(row.getString("type"))),
                JdbcTime.get(row, "answered_at"));
    }

    private static Grade grade(ResultSet row, QuestionType type) throws SQLException {
        double points = row.getDouble("points");
        return new Grade(points, known(Grade.Verdict.class, row, "verdict").orElseGet(() -> verdict(type, points)));
    }

    private static Occasion occasion(ResultSet row) throws SQLException {
        var id = row.getObject("occasion", UUID.class);
        var kind = row.getString("kind");
        return switch (kind) {
            case PRACTICE -> new Occasion.PracticeRound(id);
            case FIRST_VOTE -> new Occasion.FirstVote(id);
            case SECOND_VOTE -> new Occasion.SecondVote(id);
            case CHECK -> new Occasion.Check(id);
            default -> throw new IllegalArgumentException("no occasion: " + kind);
        };
    }

    private static <E extends Enum<E>> Optional<E> known(Class<E> words, ResultSet row, String column)
            throws SQLException {
        var word = row.getString(column);
        return Arrays.stream(words.getEnumConstants())
                .filter(each -> each.name().equals(word))
                .findFirst();
    }

    /// What the points say by themselves.
    private static Grade.Verdict verdict(QuestionType type, double points) {
        if (!type.isScored()) {
            return Grade.Verdict.UNSCORED;
        }
        if (points == 1) {
            return Grade.Verdict.RIGHT;
        }
        return points > 0 ? Grade.Verdict.PARTLY : Grade.Verdict.WRONG;
    }
}
