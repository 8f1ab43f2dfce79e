package app.hearsay.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hearsay.learner.Learner;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.QuestionType;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AttemptLogIntegrationTests {

    private final Database database;
    private final AttemptLog log;
    private final Learners learners;
    private final Occasion round = new Occasion.PracticeRound(UUID.randomUUID());

    AttemptLogIntegrationTests(Database database) {
        this.database = database;
        this.log = database.bean(AttemptLog.class);
        this.learners = database.bean(Learners.class);
    }

    @Test
    void givesBackWhatItWasGiven() {
        var learner = newLearner();
        var plain = Attempts.attempt(learner, round, 1);
        var rich = new Attempt(
                learner,
                round,
                Attempts.attempt(learner, round, 2).question(),
                QuestionType.CUE,
                new Answer.Marking(new TreeSet<>(List.of(3, 14, 15))),
                new Grade(2.0 / 3, Grade.Verdict.PARTLY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                plain.at());

        assertThat(log.record(plain)).isEqualTo(new AttemptLog.Recorded(plain, true));
        assertThat(log.record(rich)).isEqualTo(new AttemptLog.Recorded(rich, true));

        assertThat(log.ofLearner(learner)).containsExactly(plain, rich);
        assertThat(log.of(learner, round)).containsExactly(plain, rich);
    }

    @Test
    void keepsTheFirstOfTwoAnswers() {
        var learner = newLearner();
        var first = Attempts.attempt(learner, round, 1);
        var second = wrong(first);
        log.record(first);

        assertThat(log.record(second)).isEqualTo(new AttemptLog.Recorded(first, false));
        assertThat(log.of(learner, round)).containsExactly(first);
    }

    @Test
    void countsHowSomeQuestionsWereAnswered() {
        var learner = newLearner();
        var right = Attempts.attempt(learner, round, 1);
        var wrong = wrong(Attempts.attempt(learner, round, 2));
        var other = Attempts.attempt(learner, round, 3);
        List.of(right, wrong, other, wrong(Attempts.attempt(newLearner(), round, 1)))
                .forEach(log::record);

        assertThat(log.rightOf(learner, List.of(right.question(), wrong.question())))
                .isEqualTo(new RightCount(1, 2));
        assertThat(log.rightOf(learner, List.of())).isEqualTo(new RightCount(0, 0));
        assertThat(log.rightOf(newLearner(), List.of(right.question()))).isEqualTo(new RightCount(0, 0));
    }

    @Test
    void tellsTheLearnersOfARoundApart() {
        var one = Attempts.attempt(newLearner(), round, 1);
        var other = wrong(Attempts.attempt(newLearner(), round, 1));

        assertThat(log.record(one).first()).isTrue();
        assertThat(log.record(other).first()).isTrue();

        assertThat(log.of(one.learner(), round)).containsExactly(one);
        assertThat(log.ofLearner(other.learner())).containsExactly(other);
    }

    @Test
    void takesARepeatedHandingInForTheFirst() {
        var learner = newLearner();
        var attempt = Attempts.attempt(learner, round, 1);

        assertThat(log.record(attempt).first()).isTrue();
        assertThat(log.record(attempt).first()).isTrue();
        assertThat(log.of(learner, round)).hasSize(1);
    }

    @Test
    void letsOneOfManySimultaneousAnswersStand() throws Exception {
        var learner = newLearner();
        for (int number = 0; number < 20; number++) {
            var right = Attempts.attempt(learner, round, number);

            List<Callable<AttemptLog.Recorded>> calls =
                    List.of(() -> log.record(right), () -> log.record(wrong(right)));
            var recorded = atOnce(calls);

            assertThat(recorded).filteredOn(AttemptLog.Recorded::first).hasSize(1);
            assertThat(recorded.get(0).attempt()).isEqualTo(recorded.get(1).attempt());
        }
        assertThat(log.of(learner, round)).hasSize(20);
    }

    @Test
    void failsOnlyTheCallersWhomAFailureConcerns() throws Exception {
        var learner = newLearner();
        var nobody = new Learner.Id(UUID.randomUUID());
        var calls = new ArrayList<Callable<Optional<DataIntegrityViolationException>>>();
        for (int number = 0; number < 40; number++) {
            var attempt = Attempts.attempt(number % 4 == 0 ? nobody : learner, round, number);
            calls.add(() -> failureOf(attempt));
        }

        var failures = atOnce(calls);

        for (int number = 0; number < 40; number++) {
            assertThat(failures.get(number).isPresent()).isEqualTo(number % 4 == 0);
        }
        assertThat(log.of(learner, round))
                .hasSize(30)
                .allMatch(attempt -> attempt.learner().equals(learner));
    }

    @Test
    void refusesToWaitInsideATransaction() {
        var attempt = Attempts.attempt(newLearner(), round, 1);
        var transaction = new TransactionTemplate(database.bean(PlatformTransactionManager.class));

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> log.record(attempt)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsNoAnswerSlipInBesideADeletion() {
        var learner = newLearner();
        var attempt = Attempts.attempt(learner, round, 1);
        var transaction = new TransactionTemplate(database.bean(PlatformTransactionManager.class));

        var late = transaction.execute(_ -> {
            learners.delete(learner);
            var answering = CompletableFuture.supplyAsync(() -> log.record(attempt));
            assertThatThrownBy(() -> answering.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return answering;
        });

        assertThatThrownBy(late::join).hasCauseInstanceOf(DataIntegrityViolationException.class);
        assertThat(log.ofLearner(learner)).isEmpty();
    }

    @Test
    void leavesNothingOfALearnerWhoGoesWhileAnswersArrive() throws Exception {
        for (int trial = 0; trial < 10; trial++) {
            var learner = newLearner();
            var other = newLearner();
            var ownRound = new Occasion.PracticeRound(UUID.randomUUID());
            var otherRound = new Occasion.PracticeRound(UUID.randomUUID());
            var calls = new ArrayList<Callable<Boolean>>();
            for (int number = 0; number < 30; number++) {
                var leaving = Attempts.attempt(learner, ownRound, number);
                var staying = Attempts.attempt(other, otherRound, number);
                calls.add(() -> failureOf(leaving).isEmpty());
                calls.add(() -> failureOf(staying).isEmpty());
            }
            calls.add(() -> {
                learners.delete(learner);
                return true;
            });

            atOnce(calls);

            assertThat(log.ofLearner(learner)).isEmpty();
            assertThat(learners.find(learner)).isEmpty();
            assertThat(log.ofLearner(other)).hasSize(30);
        }
    }

    /// More than the pool has connections, so that those who wait for the writer could keep all from it.
    @Test
    @Timeout(15)
    void letsManyGoWhileManyAnswer() throws Exception {
        for (int trial = 0; trial < 5; trial++) {
            var staying = newLearner();
            var ownRound = new Occasion.PracticeRound(UUID.randomUUID());
            var calls = new ArrayList<Callable<Boolean>>();
            for (int number = 0; number < 30; number++) {
                var leaving = newLearner();
                var attempt = Attempts.attempt(staying, ownRound, number);
                calls.add(() -> {
                    learners.delete(leaving);
                    return learners.find(leaving).isEmpty();
                });
                calls.add(() -> log.record(attempt).first());
            }

            assertThat(atOnce(calls)).containsOnly(true);
            assertThat(log.of(staying, ownRound)).hasSize(30);
        }
    }

    private Learner.Id newLearner() {
        return learners.ensure(Tokens.fresh());
    }

    private Optional<DataIntegrityViolationException> failureOf(Attempt attempt) {
        try {
            log.record(attempt);
            return Optional.empty();
        } catch (DataIntegrityViolationException e) {
            return Optional.of(e);
        }
    }

    private static Attempt wrong(Attempt attempt) {
        return new Attempt(
                attempt.learner(),
                attempt.occasion(),
                attempt.question(),
                attempt.type(),
                new Answer.Choice("DENIAL"),
                new Grade(0, Grade.Verdict.WRONG),
                attempt.expected(),
                Optional.empty(),
                attempt.confidence(),
                attempt.took(),
                attempt.at());
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (Future<T> future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
