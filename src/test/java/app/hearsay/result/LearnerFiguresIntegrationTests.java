package app.hearsay.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.Learner;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class LearnerFiguresIntegrationTests {

    private final AttemptLog log;
    private final LearnerFigures figures;
    private final Learners learners;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LearnerFiguresIntegrationTests(Database database) {
        this.log = database.bean(AttemptLog.class);
        this.figures = database.bean(LearnerFigures.class);
        this.learners = database.bean(Learners.class);
        this.jdbc = database.bean(JdbcClient.class);
        this.transaction = new TransactionTemplate(database.bean(PlatformTransactionManager.class));
    }

    @Test
    void areWhatTheLogSays() {
        for (int seed = 0; seed < 12; seed++) {
            var learner = newLearner();
            var random = new Random(seed);
            record(RandomHistory.of(learner, random, 1 + random.nextInt(200)), random);

            assertThat(rows(learner)).isLessThanOrEqualTo(1);
            assertThat(figures.of(learner).kept())
                    .isEqualTo(figures.computed(learner).kept());
            assertThat(figures.of(learner).answers())
                    .isEqualTo(log.ofLearner(learner).size());
        }
    }

    @Test
    void ofSeveralLearnersInOneTransactionAreEachTheirOwn() {
        var some = newLearner();
        var other = newLearner();
        var first = RandomHistory.of(some, new Random(1), 40);
        var second = RandomHistory.of(other, new Random(2), 40);

        transaction.executeWithoutResult(_ -> {
            log.recordAll(first);
            log.recordAll(second);
        });

        assertThat(figures.of(some).kept()).isEqualTo(figures.computed(some).kept());
        assertThat(figures.of(other).kept()).isEqualTo(figures.computed(other).kept());
    }

    @Test
    void growByNoRepeatedAnswer() {
        var attempt = Attempts.attempt(newLearner(), new Occasion.PracticeRound(newId()), 1);
        log.record(attempt);
        log.record(attempt);
        transaction.executeWithoutResult(_ -> log.recordAll(List.of(attempt, attempt)));

        assertThat(figures.of(attempt.learner()).answers()).isEqualTo(1);
    }

    @Test
    void growByNothingThatIsRolledBack() {
        var attempt = Attempts.attempt(newLearner(), new Occasion.PracticeRound(newId()), 1);
        transaction.executeWithoutResult(status -> {
            log.recordAll(List.of(attempt));
            status.setRollbackOnly();
        });

        assertThat(figures.of(attempt.learner()).answers()).isZero();
    }

    @Test
    void countNoCheck() {
        var attempt = Attempts.attempt(newLearner(), new Occasion.Check(newId()), 1);
        log.record(attempt);

        assertThat(figures.of(attempt.learner()).answers()).isZero();
        assertThat(rows(attempt.learner())).isZero();
    }

    @Test
    void areComputedForSomebodyWhoAnsweredBeforeTheyWereKept() {
        for (var lost : List.of(
                "delete from learner_figures where learner = :learner",
                "update learner_figures set figures = 'of a version to come' where learner = :learner")) {
            var learner = newLearner();
            record(RandomHistory.of(learner, new Random(7), 60), new Random(8));
            var kept = figures.of(learner).kept();
            jdbc.sql(lost).param("learner", learner.value()).update();

            assertThat(figures.of(learner).kept()).isEqualTo(kept);

            log.record(Attempts.attempt(learner, new Occasion.PracticeRound(newId()), 1));
            assertThat(rows(learner)).isEqualTo(1);
            assertThat(figures.of(learner).kept())
                    .isEqualTo(figures.computed(learner).kept());
        }
    }

    @Test
    void canLeaveOutOccasions() {
        var learner = newLearner();
        record(RandomHistory.of(learner, new Random(3), 120), new Random(4));
        var all = log.ofLearner(learner);
        var hidden = Set.of(all.getLast().occasion(), all.get(all.size() / 2).occasion());

        var shown = figures.without(hidden, learner, figures.of(learner));

        var rest = all.stream()
                .filter(attempt -> !hidden.contains(attempt.occasion()))
                .toList();
        assertThat(shown.answers()).isEqualTo(rest.size());
        assertThat(shown.score().shown()).isEqualTo(Score.of(rest).shown());
        assertThat(figures.without(Set.of(), learner, shown)).isSameAs(shown);
    }

    @Test
    void goWithTheLearner() {
        var attempt = Attempts.attempt(newLearner(), new Occasion.PracticeRound(newId()), 1);
        log.record(attempt);

        learners.delete(attempt.learner());

        assertThat(rows(attempt.learner())).isZero();
    }

    /// One by one, or several in one transaction.
    private void record(List<Attempt> attempts, Random random) {
        int from = 0;
        while (from < attempts.size()) {
            int to = Math.min(attempts.size(), from + 1 + random.nextInt(12));
            var some = attempts.subList(from, to);
            if (random.nextBoolean()) {
                transaction.executeWithoutResult(_ -> log.recordAll(some));
            } else {
                some.forEach(log::record);
            }
            from = to;
        }
    }

    private int rows(Learner.Id learner) {
        return jdbc.sql("select count(*) from learner_figures where learner = :learner")
                .param("learner", learner.value())
                .query(Integer.class)
                .single();
    }

    private Learner.Id newLearner() {
        return learners.ensure(Tokens.fresh());
    }

    private static UUID newId() {
        return UUID.randomUUID();
    }
}
