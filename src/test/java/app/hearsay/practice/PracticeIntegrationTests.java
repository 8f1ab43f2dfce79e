package app.hearsay.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Selection;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.LearnersByHand;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.Submission.Accepted;
import app.hearsay.practice.Submission.AlreadyAnswered;
import app.hearsay.question.Answer;
import app.hearsay.question.Grading;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.Confidence;
import app.hearsay.result.LearnerFigures;
import app.hearsay.round.Composer;
import app.hearsay.round.Programme;
import app.hearsay.round.TreeStep;
import app.hearsay.statement.Topic;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import app.hearsay.storage.WritingTransactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class PracticeIntegrationTests {

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private final Practice practice;
    private final Learners learners;
    private final Catalog catalog;
    private final Composer composer;
    private final AttemptLog log;
    private final LearnerFigures figures;
    private final Rounds rounds;
    private final Repetition repetition;
    private final JdbcClient jdbc;
    private final WritingTransactions writing;
    private final LearnerToken token = Tokens.fresh();
    private final Learner.Id learner;

    PracticeIntegrationTests(Database database) {
        this.practice = database.bean(Practice.class);
        this.learners = database.bean(Learners.class);
        this.catalog = database.bean(Catalog.class);
        this.composer = database.bean(Composer.class);
        this.rounds = database.bean(Rounds.class);
        this.repetition = database.bean(Repetition.class);
        this.log = database.bean(AttemptLog.class);
        this.figures = database.bean(LearnerFigures.class);
        this.jdbc = database.bean(JdbcClient.class);
        this.writing = database.bean(WritingTransactions.class);
        this.learner = learners.identify(token);
    }

    @Test
    void opensTheSameRoundInEveryTabAndWritesNothing() {
        var state = practice.current(learner);

        assertThat(state.round().questions()).hasSize(10).doesNotHaveDuplicates();
        assertThat(practice.current(learner).round().id())
                .isEqualTo(state.round().id());
        assertThat(practice.current(learner).round().questions())
                .isEqualTo(state.round().questions());
        assertThat(state.position()).isEqualTo(1);
        assertThat(rows()).isZero();
    }

    @Test
    void logsAnAnswerAndGoesOnToTheNextQuestion() {
        var round = practice.current(learner).round();
        var first = round.questions().getFirst();

        var submission = submit(round, first, rightAnswer(first));

        assertThat(submission).isInstanceOfSatisfying(Accepted.class, accepted -> {
            assertThat(accepted.attempt().question()).isEqualTo(first);
            assertThat(accepted.attempt().confidence()).contains(Confidence.LIKELY);
            assertThat(accepted.attempt().took()).isEqualTo(FIVE_SECONDS);
            assertThat(log.of(round.learner(), round.occasion())).containsExactly(accepted.attempt());
        });
        var state = practice.current(learner);
        assertThat(state.round().id()).isEqualTo(round.id());
        assertThat(state.next()).contains(round.questions().get(1));
        assertThat(state.position()).isEqualTo(2);
    }

    /// Each writing transaction forces the disk once: it is the answer's own, which waits for its group.
    @Test
    void writesNothingBesideTheAnswerOnceTheRoundIsSaved() {
        var round = practice.current(learner).round();
        var first = round.questions().getFirst();
        submit(round, first, rightAnswer(first));
        var second = round.questions().get(1);
        var answer = rightAnswer(second);

        var others = writing.during(() -> submit(round, second, answer));

        assertThat(others).isZero();
        assertThat(practice.current(learner).answered()).containsOnlyKeys(first, second);
    }

    @Test
    void startsAnotherRoundAfterTheLastAnswer() {
        var first = playRound();

        var second = practice.current(learner);

        assertThat(second.round().id()).isNotEqualTo(first.id());
        assertThat(second.answered()).isEmpty();
        assertThat(practice.lastFinished(learner)).hasValueSatisfying(state -> {
            assertThat(state.round())
                    .isEqualTo(practice.round(learner, first.id(), first.programme())
                            .orElseThrow()
                            .round());
            assertThat(state.finished()).isTrue();
            assertThat(state.position()).isEqualTo(11);
            assertThat(state.points()).isBetween(5.0, 10.0);
        });
        assertThat(second.round().questions()).doesNotContainAnyElementsOf(first.questions());
    }

    @Test
    void asksWhatIsWishedForTheSameInEveryTab() {
        var kherson = new Programme.OneArticle(new Article.Id("kampf-um-kherson"));

        var round = practice.current(learner, kherson).round();

        assertThat(round.programme()).isEqualTo(kherson);
        assertThat(round.questions())
                .hasSize(10)
                .allSatisfy(id -> assertThat(catalog.question(id).orElseThrow().passages())
                        .allMatch(passage -> passage.article().id().equals(kherson.article())));
        assertThat(practice.current(learner, kherson).round().questions()).isEqualTo(round.questions());
        assertThat(round.id()).isNotEqualTo(practice.current(learner).round().id());
        assertThat(practice.filledUp(round)).isZero();
        assertThat(rows()).isZero();
    }

    @Test
    void neverChangesARoundThatHasBegun() {
        var world = new Programme.Selected(new Selection(Set.of(Topic.WORLD), Set.of()));
        var begun = practice.current(learner, world).round();
        submit(
                begun,
                begun.questions().getFirst(),
                rightAnswer(begun.questions().getFirst()));

        for (var wish :
                List.of(Programme.ANYTHING, world, new Programme.Selected(new Selection(Set.of(), Set.of(1))))) {
            assertThat(practice.current(learner, wish).round().id()).isEqualTo(begun.id());
            assertThat(practice.current(learner, wish).round().questions()).isEqualTo(begun.questions());
        }
        assertThat(practice.begun(learner)).map(state -> state.round().id()).contains(begun.id());
    }

    @Test
    void beginsWhatIsAskedForNowAndComesBackToItUntilItIsFinished() {
        var earlier = practice.current(learner).round();
        submit(
                earlier,
                earlier.questions().getFirst(),
                rightAnswer(earlier.questions().getFirst()));
        var katar = new Programme.OneArticle(new Article.Id("gespraeche-in-katar"));
        var now = practice.current(learner, katar).round();
        assertThat(now.id()).isNotEqualTo(earlier.id());
        assertThat(practice.current(learner).round().id()).isEqualTo(earlier.id());

        submit(now, now.questions().getFirst(), rightAnswer(now.questions().getFirst()));

        assertThat(practice.current(learner).round().id()).isEqualTo(now.id());
        assertThat(practice.current(learner, katar).round().id()).isEqualTo(now.id());
        assertThat(practice.export(learner).rounds())
                .extracting(PersonalData.PlayedRound::wish)
                .containsExactly("selected:-", "article:gespraeche-in-katar");
    }

    @Test
    void keepsAnAnswerToARoundThatAnotherTabHasOvertaken() {
        var world = new Programme.Selected(new Selection(Set.of(Topic.WORLD), Set.of()));
        var stale = practice.current(learner, world).round();
        var begun = practice.current(learner).round();
        submit(
                begun,
                begun.questions().getFirst(),
                rightAnswer(begun.questions().getFirst()));

        var question = stale.questions().getFirst();
        assertThat(submit(stale, question, rightAnswer(question))).isInstanceOf(Submission.Accepted.class);
    }

    @Test
    void asksWhatWasMissedInFirstStepsAgainBeforeTheirEnd() {
        var firstSteps = new Programme.FirstSteps();
        var round = practice.current(learner, firstSteps).round();
        var missed = round.questions().getFirst();
        submit(round, missed, wrongAnswer(missed));
        for (var id : round.questions().subList(1, 8)) {
            submit(round, id, rightAnswer(id));
        }

        var adapted = practice.current(learner, firstSteps).round();

        assertThat(adapted.id()).isEqualTo(round.id());
        assertThat(adapted.questions().subList(0, 8))
                .isEqualTo(round.questions().subList(0, 8));
        assertThat(adapted.questions()).hasSize(10);
        assertThat(adapted.steps().get(8)).isEqualTo(round.steps().getFirst());
        for (var id : adapted.questions().subList(8, 10)) {
            assertThat(submit(round, id, rightAnswer(id))).isInstanceOf(Accepted.class);
        }
        assertThat(practice.lastFinished(learner))
                .map(state -> state.round().questions())
                .contains(adapted.questions());
    }

    @Test
    void leadsANewcomerThroughTheTreeAndRemembersTheSteps() {
        var firstSteps = new Programme.FirstSteps();
        assertThat(practice.isNewcomer(learner)).isTrue();
        var round = practice.current(learner, firstSteps).round();
        assertThat(round.questions()).hasSize(10);
        assertThat(round.steps()).hasSize(10).isSorted().contains(TreeStep.values());
        assertThat(practice.current(learner, firstSteps).round().questions()).isEqualTo(round.questions());

        for (var id : round.questions()) {
            assertThat(submit(round, id, rightAnswer(id))).isInstanceOf(Accepted.class);
            assertThat(practice.round(learner, round.id(), Programme.ANYTHING))
                    .map(state -> state.round().steps())
                    .contains(round.steps());
        }
        assertThat(practice.isNewcomer(learner)).isFalse();
        assertThat(practice.lastFinished(learner))
                .map(state -> state.round().id())
                .contains(round.id());
        assertThat(log.of(learner, round.occasion())).hasSize(10);
        assertThat(practice.current(learner, firstSteps).round().id()).isNotEqualTo(round.id());
        assertThat(practice.current(learner).round().steps()).isEmpty();
    }

    @Test
    void fillsUpARoundAboutAnArticleThatIsGone() {
        var gone = new Programme.OneArticle(new Article.Id("nowhere"));
        var round = practice.current(learner, gone).round();

        assertThat(round.questions()).hasSize(10);
        assertThat(practice.filledUp(round)).isEqualTo(10);
    }

    @Test
    void letsTheFirstAnswerStand() {
        var round = practice.current(learner).round();
        var question = choiceOf(round);
        var options = ((Task.Choice) catalog.question(question).orElseThrow().task()).options();
        var accepted = (Accepted)
                submit(round, question, new Answer.Choice(options.getFirst().key()));

        var again = submit(round, question, new Answer.Choice(options.getLast().key()));

        assertThat(again).isInstanceOfSatisfying(AlreadyAnswered.class, earlier -> {
            assertThat(earlier.attempt()).isEqualTo(accepted.attempt());
            assertThat(earlier.feedback()).isEqualTo(accepted.feedback());
        });
    }

    @Test
    void letsOneOfTwoTabsThatAnswerAtOnceStand() throws Exception {
        for (int trial = 0; trial < 50; trial++) {
            var visitor = Tokens.fresh();
            var round = practice.current(learners.identify(visitor)).round();
            var question = round.questions().getFirst();
            Callable<Submission> tab = () ->
                    practice.submit(visitor, round, question, rightAnswer(question), Optional.empty(), FIVE_SECONDS);

            var submissions = new ArrayList<Submission>();
            try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var future : tabs.invokeAll(List.of(tab, tab, tab))) {
                    submissions.add(future.get());
                }
            }

            assertThat(submissions).noneMatch(Submission.Refused.class::isInstance);
            assertThat(log.of(round.learner(), round.occasion())).hasSize(1);
        }
    }

    @Test
    void refusesAnotherLearnersRound() {
        var round = practice.current(learner).round();
        var question = round.questions().getFirst();
        submit(round, question, rightAnswer(question));
        var stranger = Tokens.fresh();

        assertThat(practice.submit(stranger, round, question, rightAnswer(question), Optional.empty(), FIVE_SECONDS))
                .isEqualTo(new Submission.NotYourRound());
        assertThat(practice.round(learners.identify(stranger), round.id(), round.programme()))
                .isEmpty();
        assertThat(learners.find(learners.identify(stranger))).isEmpty();
    }

    @Test
    void refusesWhatDoesNotFitAndLogsNothing() {
        var round = practice.current(learner).round();
        var choice = choiceOf(round);
        var elsewhere = catalog.questions().stream()
                .map(Question::id)
                .filter(id -> !round.questions().contains(id))
                .findFirst()
                .orElseThrow();

        assertThat(submit(round, elsewhere, rightAnswer(elsewhere))).isEqualTo(new Submission.NotInRound());
        assertThat(submit(round, new Question.Id("status:no-such/s99"), new Answer.Choice("CLAIM")))
                .isEqualTo(new Submission.NotInRound());
        assertThat(submit(round, choice, new Answer.Ordering(List.of())))
                .isEqualTo(new Submission.Unfit(Grading.Reason.OTHER_FORM));
        assertThat(submit(round, choice, new Answer.Choice("none")))
                .isEqualTo(new Submission.Unfit(Grading.Reason.UNKNOWN_OPTION));
        assertThat(rows()).isZero();
    }

    /// The clock is read after the round is saved and before the answer is logged.
    @Test
    void refusesALearnerWhoLeavesWhileAnswering() {
        var whileLeaving = new Practice(
                catalog,
                composer,
                learners,
                rounds,
                repetition,
                log,
                figures,
                new Pace(Clock.systemUTC()),
                new Logbook(log, learners, new Clock() {
                    @Override
                    public Instant instant() {
                        learners.delete(learner);
                        return Instant.EPOCH;
                    }

                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }
                }));
        var round = practice.current(learner).round();
        var question = round.questions().getFirst();

        assertThat(whileLeaving.submit(token, round, question, rightAnswer(question), Optional.empty(), FIVE_SECONDS))
                .isEqualTo(new Submission.NotYourRound());
        assertThat(rows()).isZero();
    }

    @Test
    void refusesWhatComesFasterThanAnybodyReads() {
        var noon = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
        var atNoon = new Practice(
                catalog,
                composer,
                learners,
                rounds,
                repetition,
                log,
                figures,
                new Pace(noon),
                new Logbook(log, learners, noon));
        var round = practice.current(learner).round();
        var question = round.questions().getFirst();

        var submissions = new ArrayList<Submission>();
        for (int i = 0; i < 61; i++) {
            submissions.add(
                    atNoon.submit(token, round, question, rightAnswer(question), Optional.empty(), FIVE_SECONDS));
        }

        assertThat(submissions.subList(0, 60)).noneMatch(Submission.Refused.class::isInstance);
        assertThat(submissions.getLast()).isEqualTo(new Submission.TooFast());
    }

    @Test
    void takesAClockThatWasSetBackForNoTime() {
        var round = practice.current(learner).round();
        var question = round.questions().getFirst();

        var submission = practice.submit(
                token, round, question, rightAnswer(question), Optional.empty(), Duration.ofSeconds(-3600));

        assertThat(submission)
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.attempt().took()).isZero());
    }

    @Test
    void leavesNothingOfALearnerInAnyTable() {
        playRound();
        learners.resume(
                Tokens.fresh(), learners.resumeCode(learner).orElseThrow().value(), LearnersByHand.typist("tablet"));
        int skills = practice.export(learner).skills().size();
        assertThat(skills).isPositive();
        assertThat(rows()).isEqualTo(1 + 1 + 1 + 10 + skills + 1);

        learners.delete(learner);

        assertThat(rows()).isZero();
        assertThat(practice.export(learner).answers()).isEmpty();
    }

    @Test
    void exportsEveryRowOfEveryTable() {
        playRound();
        var next = practice.current(learner).round();
        submit(next, next.questions().getFirst(), rightAnswer(next.questions().getFirst()));
        learners.resume(
                Tokens.fresh(), learners.resumeCode(learner).orElseThrow().value(), LearnersByHand.typist("tablet"));

        var data = practice.export(learner);

        assertThat(rows()).isEqualTo(1 + 1 + 2 + 11 + data.skills().size() + 1);
        assertThat(data.devices()).hasSize(1);
        assertThat(data.answers()).hasSize(11);
        assertThat(data.figures()).hasValueSatisfying(text -> assertThat(text).contains("ALL:11:"));
        assertThat(data.rounds()).extracting(PersonalData.PlayedRound::number).containsExactly(1, 2);
        assertThat(data.rounds())
                .last()
                .extracting(PersonalData.PlayedRound::id)
                .isEqualTo(next.id().value());
        var json = JsonMapper.builder()
                .build()
                .readTree(JsonMapper.builder().build().writeValueAsString(data));
        assertThat(json.get("learner").asString()).isEqualTo(learner.toString());
        assertThat(json.get("resumeCode").asString()).hasSize(14);
        assertThat(json.get("answers").size()).isEqualTo(11);
        assertThat(json.get("skills").size()).isPositive();
        assertThat(json.get("answers").get(0).get("answer").isEmpty()).isFalse();
        assertThat(json.get("answers").get(0).get("answeredAt").asString()).endsWith("Z");
    }

    @Test
    void exportsNothingOfWhoeverNeverAnswered() {
        var data = practice.export(learner);

        assertThat(data.resumeCode()).isEmpty();
        assertThat(data.rounds()).isEmpty();
    }

    private Round playRound() {
        var round = practice.current(learner).round();
        for (var question : round.questions()) {
            assertThat(submit(round, question, rightAnswer(question))).isInstanceOf(Accepted.class);
        }
        return round;
    }

    private Submission submit(Round round, Question.Id question, Answer answer) {
        return practice.submit(token, round, question, answer, Optional.of(Confidence.LIKELY), FIVE_SECONDS);
    }

    private Question.Id choiceOf(Round round) {
        return round.questions().stream()
                .filter(id -> catalog.question(id).orElseThrow().task() instanceof Task.Choice)
                .findFirst()
                .orElseThrow();
    }

    private Answer rightAnswer(Question.Id id) {
        return catalog.question(id).orElseThrow().task().rightAnswer();
    }

    private Answer wrongAnswer(Question.Id id) {
        var choice = (Task.Choice) catalog.question(id).orElseThrow().task();
        return new Answer.Choice(choice.options().stream()
                .map(Option::key)
                .filter(key -> !choice.accepts(key))
                .findFirst()
                .orElseThrow());
    }

    /// How many rows of all tables there are name the learner, whatever tables a migration adds.
    private long rows() {
        var columns = jdbc.sql("""
                        select c.table_name as "table", c.column_name as "column"
                        from information_schema.columns c
                        join information_schema.tables t
                            on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and lower(c.data_type) = 'uuid'
                        """)
                .query((row, _) -> List.of(row.getString("table"), row.getString("column")))
                .list();
        assertThat(new HashSet<>(columns)).contains(List.of("attempt", "learner"), List.of("learner", "id"));
        return columns.stream()
                .mapToLong(column -> jdbc.sql(
                                "select count(*) from %s where %s = ?".formatted(column.getFirst(), column.getLast()))
                        .param(learner.value())
                        .query(Long.class)
                        .single())
                .sum();
    }
}
