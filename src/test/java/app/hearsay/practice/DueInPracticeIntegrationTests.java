package app.hearsay.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.result.Attempt;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.HandedIn;
import app.hearsay.result.Memories;
import app.hearsay.result.Occasion;
import app.hearsay.round.Programme;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Skill;
import app.hearsay.statement.Status;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DueInPracticeIntegrationTests {

    private final Practice practice;
    private final Memories memories;
    private final Learners learners;
    private final Catalog catalog;
    private final AttemptLog log;
    private final Clock clock;
    private final LearnerToken token = Tokens.fresh();
    private final Learner.Id learner;

    DueInPracticeIntegrationTests(Database database) {
        this.practice = database.bean(Practice.class);
        this.memories = database.bean(Memories.class);
        this.learners = database.bean(Learners.class);
        this.catalog = database.bean(Catalog.class);
        this.log = database.bean(AttemptLog.class);
        this.clock = database.bean(Clock.class);
        this.learner = learners.identify(token);
    }

    @Test
    void bringsBackWhatWasMissedInAClassOnANewSentence() {
        var missed = statusQuestion();
        miss(missed);
        var rule = Rule.of(missed.asked());

        var round = practice.current(learner).round();
        var first = catalog.question(round.questions().getFirst()).orElseThrow();

        assertThat(memories.schedule(learner).due()).contains(new Skill.Applying(rule));
        assertThat(round.questions().stream()
                        .limit(2)
                        .map(id -> catalog.question(id).orElseThrow()))
                .anyMatch(question -> question.rule().equals(Optional.of(rule)));
        assertThat(first.asked()).isNotEqualTo(missed.asked());
        assertThat(practice.agenda(round).rules()).isEqualTo(1);
        assertThat(practice.agenda(round).confusions()).isEqualTo(1);
        assertThat(practice.agenda(round).minutes()).isEqualTo(2);
    }

    @Test
    void saysWhenTheNextIsDue() {
        var known = statusQuestion();
        learners.ensure(token);
        log.record(attempt(known, known.expected().orElseThrow()));

        var agenda = practice.agenda(practice.current(learner).round());

        assertThat(agenda.rules()).isZero();
        assertThat(agenda.next().orElseThrow()).isBetween(Duration.ofDays(1), Duration.ofDays(2));
    }

    @Test
    void saysNothingToANewcomer() {
        assertThat(practice.agenda(practice.current(learner).round())).isEqualTo(new Agenda(0, 0, Optional.empty()));
    }

    /// The page was open; meanwhile something was missed in a class, and another round would come now.
    @Test
    void takesAnAnswerInTheRoundThatIsShown() {
        var drawn = practice.current(learner).round();
        miss(statusQuestion());
        assertThat(practice.current(learner).round().id()).isNotEqualTo(drawn.id());

        assertThat(answerFirst(drawn)).isInstanceOf(Submission.Accepted.class);
        assertThat(practice.current(learner).round().id()).isEqualTo(drawn.id());
        assertThat(answerFirst(drawn)).isInstanceOf(Submission.AlreadyAnswered.class);
    }

    @Test
    void takesNoAnswerInAnothersRound() {
        var others = practice.current(learners.identify(Tokens.fresh())).round();

        assertThat(answerFirst(others)).isInstanceOf(Submission.NotYourRound.class);
    }

    @Test
    void leavesARoundOfFirstStepsAlone() {
        var before = practice.current(learner, new Programme.FirstSteps()).round();
        miss(statusQuestion());

        var after = practice.current(learner, new Programme.FirstSteps()).round();

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(practice.agenda(after).rules()).isZero();
    }

    private Submission answerFirst(Round round) {
        var asked = catalog.question(round.questions().getFirst()).orElseThrow();
        return practice.submit(
                token, round, asked.id(), asked.task().rightAnswer(), Optional.empty(), Duration.ofSeconds(5));
    }

    private Question statusQuestion() {
        return catalog.questions().stream()
                .filter(question -> question.expected().equals(Optional.of(Status.CLAIM))
                        && question.asked().alternatives().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void miss(Question question) {
        learners.ensure(token);
        log.record(attempt(question, Status.SPECULATION));
    }

    private Attempt attempt(Question question, Status chosen) {
        var handedIn = new HandedIn(
                learner,
                new Occasion.FirstVote(UUID.randomUUID()),
                question,
                new Answer.Choice(chosen.name()),
                Optional.empty(),
                Duration.ofSeconds(5));
        return ((HandedIn.Result.Graded) handedIn.grade()).attempt(clock.instant());
    }
}
