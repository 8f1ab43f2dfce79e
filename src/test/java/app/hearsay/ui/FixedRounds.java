package app.hearsay.ui;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Picks;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts rounds of chosen questions into the database, as if they had been begun.
@TestComponent
public class FixedRounds {

    private static final OffsetDateTime BEGUN = OffsetDateTime.parse("2026-11-21T08:00:00Z");

    private final JdbcClient jdbc;
    private final Learners learners;
    private final Catalog catalog;

    public FixedRounds(JdbcClient jdbc, Learners learners, Catalog catalog) {
        this.jdbc = jdbc;
        this.learners = learners;
        this.catalog = catalog;
    }

    /// One question of each type, in the order of the types, no two of them about the same statement.
    public List<Question> oneOfEachType() {
        return Picks.ofDifferentStatements(catalog.questions(), List.of(QuestionType.values()));
    }

    /// A new learner whose current round holds these questions.
    public LearnerToken learnerWith(List<Question> questions) {
        var token = Tokens.fresh();
        learners.ensure(token);
        jdbc.sql("""
                insert into round (id, learner, number, seed, questions, started_at)
                values (:id, :learner, 1, 42, :questions, :begun)
                """)
                .param("id", UUID.randomUUID())
                .param("learner", learners.identify(token).value())
                .param(
                        "questions",
                        questions.stream()
                                .map(question -> question.id().value())
                                .collect(Collectors.joining(" ")))
                .param("begun", BEGUN)
                .update();
        return token;
    }
}
