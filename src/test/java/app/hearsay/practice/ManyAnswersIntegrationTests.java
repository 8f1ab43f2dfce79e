package app.hearsay.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.Learner;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.LearnerFigures;
import app.hearsay.round.Programme;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import app.hearsay.storage.ReadRows;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A learner with 10,000 answers: no page may read them all, so that a hundred thousand cost no more.
@DatabaseTest
class ManyAnswersIntegrationTests {

    private static final int ROUNDS = 1_000;
    private static final int ROWS_OF_A_PAGE = 5_000;

    private final Practice practice;
    private final AttemptLog log;
    private final LearnerFigures figures;
    private final Learners learners;
    private final JdbcClient jdbc;
    private final ReadRows read;
    private final Learner.Id learner;

    ManyAnswersIntegrationTests(Database database) {
        this.practice = database.bean(Practice.class);
        this.log = database.bean(AttemptLog.class);
        this.figures = database.bean(LearnerFigures.class);
        this.learners = database.bean(Learners.class);
        this.jdbc = database.bean(JdbcClient.class);
        this.read = database.bean(ReadRows.class);
        this.learner = learners.ensure(Tokens.fresh());
    }

    @BeforeEach
    void answerALot() {
        LongHistory.write(
                jdbc, log, learner, ROUNDS, practice.current(learner).round().questions());
    }

    @Test
    void noPageReadsThemAll() {
        practice.current(learner);

        assertThat(read.during(() -> practice.isNewcomer(learner)).rows()).isEqualTo(1);
        assertThat(read.during(() -> figures.of(learner).answers()).rows()).isEqualTo(1);
        assertThat(figures.of(learner).answers()).isEqualTo(10 * ROUNDS);
        for (Runnable page : new Runnable[] {
            () -> practice.current(learner),
            () -> practice.current(learner, new Programme.FirstSteps()),
            () -> practice.begun(learner),
            () -> practice.lastFinished(learner),
            () -> practice.round(learner, new Round.Id(learner.value()), Programme.ANYTHING),
            () -> log.outcomes(learner, Set.of())
        }) {
            var count = read.during(page);
            assertThat(count.rows()).isLessThan(ROWS_OF_A_PAGE);
            assertThat(count.statements()).isLessThan(20);
        }
    }

    @Test
    void figuresReadNoneOfThem() {
        assertThat(read.during(() -> figures.of(learner)).rows()).isEqualTo(1);
        assertThat(figures.of(learner).answers()).isEqualTo(10 * ROUNDS);
    }

    @Test
    void whatComesNextRestsOnTheNewestRounds() {
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
