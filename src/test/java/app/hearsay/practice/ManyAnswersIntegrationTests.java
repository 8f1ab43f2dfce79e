package app.hearsay.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.Learner;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Question;
import app.hearsay.result.AttemptLog;
import app.hearsay.round.Programme;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import app.hearsay.storage.ReadRows;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A learner with 9,000 answers: no page may read them all, so that ninety thousand cost no more.
@DatabaseTest
class ManyAnswersIntegrationTests {

    private static final int ROUNDS = 900;
    private static final int ROWS_OF_A_PAGE = 5_000;

    private final Practice practice;
    private final AttemptLog log;
    private final Learners learners;
    private final JdbcClient jdbc;
    private final ReadRows read;
    private final Learner.Id learner;

    ManyAnswersIntegrationTests(Database database) {
        this.practice = database.bean(Practice.class);
        this.log = database.bean(AttemptLog.class);
        this.learners = database.bean(Learners.class);
        this.jdbc = database.bean(JdbcClient.class);
        this.read = database.bean(ReadRows.class);
        this.learner = learners.ensure(Tokens.fresh());
    }

    @BeforeEach
    void answerALot() {
        var questions = practice.current(learner).round().questions();
        var names = String.join(" ", questions.stream().map(Question.Id::value).toList());
        jdbc.sql("""
                insert into round (id, learner, number, seed, questions, started_at)
                select cast(case when mod(numbers.n, 2) = 0 then 'f' else '0' end
                            || lpad(cast(mod(numbers.n * 7919, 10000000) as varchar(7)), 7, '0')
                            || substr(cast(cast(:learner as uuid) as varchar(36)), 9) as uuid),
                    cast(:learner as uuid), numbers.n, 1, cast(:questions as varchar(8000)), current_timestamp
                from (select a.d + 10 * b.d + 100 * c.d + 1 as n
                    from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as a (d)
                    cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as b (d)
                    cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8)) as c (d)) as numbers
                """)
                .param("learner", learner.value())
                .param("questions", names)
                .update();
        for (var question : questions) {
            jdbc.sql("""
                    insert into attempt (learner, occasion, kind, question, type, answer, points, verdict, expected, chosen,
                        confidence, took_ms, answered_at)
                    select learner, id, 'PRACTICE', cast(:question as varchar(200)), 'STATUS', 'choice CLAIM', 1, 'RIGHT',
                        'CLAIM', 'CLAIM', 'SURE', 4000, started_at
                    from round where learner = :learner order by number
                    """)
                    .param("learner", learner.value())
                    .param("question", question.value())
                    .update();
        }
    }

    @Test
    void noPageReadsThemAll() {
        practice.current(learner);

        assertThat(read.during(() -> practice.isNewcomer(learner)).rows()).isEqualTo(1);
        assertThat(read.during(() -> log.count(learner)).rows()).isEqualTo(1);
        assertThat(log.count(learner)).isEqualTo(AttemptLog.MOST + 1);
        for (Runnable page : new Runnable[] {
            () -> practice.current(learner),
            () -> practice.current(learner, new Programme.FirstSteps()),
            () -> practice.begun(learner),
            () -> practice.lastFinished(learner),
            () -> practice.round(learner, new Round.Id(learner.value()), Programme.ANYTHING),
            () -> log.ofLearner(learner)
        }) {
            var count = read.during(page);
            assertThat(count.rows()).isLessThan(ROWS_OF_A_PAGE);
            assertThat(count.statements()).isLessThan(20);
        }
    }

    @Test
    void figuresRestOnTheNewestRounds() {
        var newest = jdbc.sql("select id from round where learner = :learner and number > :before")
                .param("learner", learner.value())
                .param("before", ROUNDS - AttemptLog.MOST / 10)
                .query(UUID.class)
                .list();

        assertThat(log.ofLearner(learner))
                .hasSize(AttemptLog.MOST)
                .extracting(attempt -> attempt.occasion().id())
                .containsOnly(newest.toArray(UUID[]::new));
    }

    @Test
    void theNextRoundIsTheSameForATabThatCameLate() {
        var before = practice.current(learner).round();
        jdbc.sql("""
                insert into round (id, learner, number, seed, questions, started_at)
                values (:id, :learner, :number, 1, 'status:some-article/s01', current_timestamp)
                """)
                .param("id", UUID.randomUUID())
                .param("learner", learner.value())
                .param("number", ROUNDS + 1)
                .update();

        assertThat(practice.round(learner, before.id(), before.programme()))
                .hasValueSatisfying(
                        state -> assertThat(state.round().questions()).isEqualTo(before.questions()));
    }

    @Test
    void allOfThemCanBeTakenAlongInParts() {
        var data = practice.export(learner);

        assertThat(StreamSupport.stream(data.rounds().spliterator(), false).mapToInt(PersonalData.PlayedRound::number))
                .isSorted()
                .hasSize(ROUNDS);
        var answers = StreamSupport.stream(data.answers().spliterator(), false)
                .map(answer -> answer.round() + " " + answer.question())
                .toList();
        assertThat(answers).hasSize(10 * ROUNDS).doesNotHaveDuplicates();
    }
}
