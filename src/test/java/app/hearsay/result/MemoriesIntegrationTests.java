package app.hearsay.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Learner;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Question;
import app.hearsay.result.memory.Memory;
import app.hearsay.result.memory.Schedule;
import app.hearsay.statement.Skill;
import app.hearsay.statement.Status;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class MemoriesIntegrationTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Duration OLD = Duration.ofDays(100);

    private final Database database;
    private final AttemptLog log;
    private final Memories memories;
    private final Learners learners;
    private final List<Question> questions;

    MemoriesIntegrationTests(Database database) {
        this.database = database;
        this.log = database.bean(AttemptLog.class);
        this.memories = database.bean(Memories.class);
        this.learners = database.bean(Learners.class);
        this.questions = database.bean(Catalog.class).questions().stream()
                .filter(question -> question.expected().isPresent())
                .toList();
    }

    @Test
    void areWhatTheAttemptsSay() {
        for (int seed = 0; seed < 12; seed++) {
            var learner = newLearner();
            for (var attempts : history(learner, new Random(seed))) {
                if (attempts.size() == 1) {
                    log.record(attempts.getFirst());
                } else {
                    inTransaction(() -> log.recordAll(attempts));
                }
            }

            assertSame(memories.of(learner), memories.computed(learner));
            assertThat(memories.of(learner)).isNotEmpty();
        }
    }

    @Test
    void growByNoRepeatedAnswer() {
        var attempt = named(newLearner(), questions.getFirst(), true, now());
        log.record(attempt);
        log.record(attempt);
        inTransaction(() -> log.recordAll(List.of(attempt, attempt)));

        assertThat(memories.of(attempt.learner()).values())
                .extracting(Memory::answers)
                .containsExactly(1);
    }

    @Test
    void areComputedForSomebodyWhoAnsweredBeforeTheyWereKept() {
        var learner = newLearner();
        for (var question : questions.subList(0, 8)) {
            log.record(named(learner, question, false, now()));
        }
        var kept = memories.of(learner);
        database.bean(JdbcMemories.class).deleteOf(learner);

        assertSame(memories.computed(learner), kept);
        assertThat(memories.of(learner)).isEmpty();

        log.record(named(learner, questions.get(8), false, now()));
        assertThat(database.bean(JdbcMemories.class).of(List.of(learner)).get(learner))
                .containsKeys(kept.keySet().toArray(Skill[]::new));
        assertSame(memories.of(learner), memories.computed(learner));
    }

    @Test
    void goWithTheLearner() {
        var learner = newLearner();
        log.record(named(learner, questions.getFirst(), true, now()));

        learners.delete(learner);

        assertThat(memories.of(learner)).isEmpty();
        assertThat(database.bean(JdbcClient.class)
                        .sql("select count(*) from skill_memory where learner = :learner")
                        .param("learner", learner.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void meetAConfusionAndUnlearnIt() {
        var learner = newLearner();
        var claim = questions.stream()
                .filter(question -> question.expected().equals(Optional.of(Status.CLAIM)))
                .limit(2)
                .toList();
        var apart = new Skill.TellingApart(Status.CLAIM, Status.OWN_ASSERTION);

        log.record(named(learner, claim.get(0), true, now()));
        assertThat(memories.of(learner)).doesNotContainKey(apart);

        log.record(taken(learner, claim.get(1), Status.OWN_ASSERTION));
        assertThat(memories.of(learner).get(apart)).extracting(Memory::right).isEqualTo(0);

        log.record(named(learner, claim.get(0), true, now()));
        assertThat(memories.of(learner).get(apart)).extracting(Memory::right).isEqualTo(1);
    }

    /// The clock of the machine was forty days ahead when the answer came, and is right again.
    @Test
    void areNeitherLostNorDueByAClockThatWasWrong() {
        var learner = newLearner();
        var wrong = keeping(OLD, NOON.plus(40, ChronoUnit.DAYS));
        inTransaction(() ->
                wrong.learn(List.of(named(learner, questions.getFirst(), true, NOON.plus(40, ChronoUnit.DAYS)))));
        var healed = keeping(OLD.plusMinutes(1), NOON);
        var later = keeping(OLD.plusDays(2), NOON.plus(2, ChronoUnit.DAYS));

        assertThat(healed.schedule(learner).due()).isEmpty();
        assertThat(healed.schedule(learner).next().orElseThrow()).isLessThan(Duration.ofDays(2));
        assertThat(later.schedule(learner).due()).hasSize(1);
    }

    @Test
    void areNotDueAtOnceWhenTheClockLeapsAhead() {
        var learner = newLearner();
        inTransaction(() -> keeping(OLD, NOON).learn(List.of(named(learner, questions.getFirst(), true, NOON))));

        assertThat(keeping(OLD.plusHours(12), NOON.plus(40, ChronoUnit.DAYS))
                        .schedule(learner)
                        .due())
                .isEmpty();
    }

    @Test
    void knowNothingOfSomebodyWhoHasAnsweredNothing() {
        assertThat(memories.schedule(newLearner())).isEqualTo(new Schedule(List.of(), Optional.empty()));
    }

    private Memories keeping(Duration age, Instant now) {
        return new Memories(
                database.bean(JdbcMemories.class),
                database.bean(JdbcAttempts.class),
                database.bean(NewestAttempts.class),
                rules(),
                () -> age,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private ObjectProvider<RuleShown> rules() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("rules", database.bean(RuleShown.class));
        return beans.getBeanProvider(RuleShown.class);
    }

    /// In rounds and rooms, with second votes and repetitions.
    private List<List<Attempt>> history(Learner.Id learner, Random random) {
        var history = new ArrayList<List<Attempt>>();
        var start = now().minus(Duration.ofDays(70));
        for (int day = 0; day < 60; day += 1 + random.nextInt(9)) {
            var at = start.plus(Duration.ofHours(25L * day));
            var id = UUID.randomUUID();
            var occasions =
                    List.of(new Occasion.PracticeRound(id), new Occasion.FirstVote(id), new Occasion.SecondVote(id));
            var occasion = occasions.get(random.nextInt(occasions.size()));
            var attempts = new ArrayList<Attempt>();
            for (int i = 0; i < 4; i++) {
                attempts.add(in(
                        occasion,
                        named(learner, questions.get(random.nextInt(questions.size())), random.nextInt(3) > 0, at)));
            }
            if (random.nextBoolean()) {
                history.add(attempts);
            } else {
                attempts.forEach(attempt -> history.add(List.of(attempt)));
            }
        }
        return history;
    }

    private static Attempt in(Occasion occasion, Attempt attempt) {
        return new Attempt(
                attempt.learner(),
                occasion,
                attempt.question(),
                attempt.type(),
                attempt.answer(),
                attempt.grade(),
                attempt.expected(),
                attempt.chosen(),
                attempt.confidence(),
                attempt.took(),
                attempt.at());
    }

    private static Attempt named(Learner.Id learner, Question question, boolean right, Instant at) {
        var expected = question.expected().orElseThrow();
        var other = Status.values()[(expected.ordinal() + 1) % Status.values().length];
        return attempt(learner, question, right ? expected : other, at);
    }

    private Attempt taken(Learner.Id learner, Question question, Status chosen) {
        return attempt(learner, question, chosen, now());
    }

    private static Attempt attempt(Learner.Id learner, Question question, Status chosen, Instant at) {
        boolean right = question.expected().equals(Optional.of(chosen));
        return new Attempt(
                learner,
                new Occasion.PracticeRound(UUID.randomUUID()),
                question.id(),
                question.type(),
                new Answer.Choice(chosen.name()),
                right ? new Grade(1, Verdict.RIGHT) : new Grade(0, Verdict.WRONG),
                question.expected(),
                Optional.of(chosen),
                Optional.empty(),
                Duration.ofSeconds(5),
                at);
    }

    /// Up to the milliseconds that pass from one look at the clock to the next.
    private static void assertSame(Map<Skill, Memory> one, Map<Skill, Memory> other) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((skill, memory) -> {
            var same = Objects.requireNonNull(other.get(skill));
            assertThat(memory.stability()).as(skill.code()).isCloseTo(same.stability(), Offset.offset(1e-4));
            assertThat(memory.difficulty()).as(skill.code()).isCloseTo(same.difficulty(), Offset.offset(1e-9));
            assertThat(memory.seen().minus(same.seen()).abs()).isLessThan(Duration.ofSeconds(5));
            assertThat(memory.answers()).isEqualTo(same.answers());
            assertThat(memory.right()).isEqualTo(same.right());
        });
    }

    private Instant now() {
        return database.bean(Clock.class).instant();
    }

    private Learner.Id newLearner() {
        return learners.ensure(Tokens.fresh());
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(database.bean(PlatformTransactionManager.class)).executeWithoutResult(_ -> work.run());
    }
}
