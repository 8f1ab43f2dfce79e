package app.hearsay.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import app.hearsay.catalog.EnglishTexts;
import app.hearsay.catalog.Languages;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.HandedIn;
import app.hearsay.result.Memories;
import app.hearsay.result.Occasion;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ChecksIntegrationTests {

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private final Checks checks;
    private final Practice practice;
    private final Memories memories;
    private final Learners learners;
    private final Catalog catalog;
    private final AttemptLog log;
    private final Clock clock;
    private final LearnerToken token = Tokens.fresh();
    private final Learner.Id learner;

    ChecksIntegrationTests(Database database) {
        this.checks = database.bean(Checks.class);
        this.practice = database.bean(Practice.class);
        this.memories = database.bean(Memories.class);
        this.learners = database.bean(Learners.class);
        this.catalog = database.bean(Catalog.class);
        this.log = database.bean(AttemptLog.class);
        this.clock = database.bean(Clock.class);
        this.learner = learners.identify(token);
    }

    @Test
    void beginBeforeTheFirstRound() {
        var check = checks.due(learner, Locale.GERMAN).orElseThrow();

        assertThat(check.moment()).isEqualTo(CheckMoment.BEFORE);
        assertThat(check.questions()).hasSize(12);
        assertThat(check.position()).isEqualTo(1);
        assertThat(checks.results(learner)).isEmpty();
    }

    @Test
    void askOnlyWhatIsKeptForThem() {
        var asked = checks.due(learner, Locale.GERMAN).orElseThrow().questions();

        assertThat(asked).allMatch(question -> catalog.question(question.id()).isEmpty());
        assertThat(asked)
                .allMatch(question ->
                        catalog.article(question.asked().id().article()).isEmpty());
    }

    @Test
    void goOnWhereTheyWereLeft() {
        answer(checks, 3);

        assertThat(checks.due(learner, Locale.GERMAN).orElseThrow().position()).isEqualTo(4);
        assertThat(checks.results(learner)).isEmpty();
    }

    @Test
    void measureOnceAllIsAnswered() {
        answer(checks, 12);

        assertThat(checks.due(learner, Locale.GERMAN)).isEmpty();
        assertThat(checks.results(learner)).containsOnlyKeys(CheckMoment.BEFORE);
        assertThat(checks.results(learner).values().iterator().next().answers()).isEqualTo(12);
    }

    @Test
    void areNoPractice() {
        answer(checks, 12);

        assertThat(practice.isNewcomer(learner)).isTrue();
        assertThat(log.ofLearner(learner)).isEmpty();
        assertThat(log.hasAny(learner)).isFalse();
        assertThat(memories.of(learner)).isEmpty();
        assertThat(log.everyOf(learner)).hasSize(12);
    }

    @Test
    void comeAgainAfterFiftyAnswersInTheOtherFormAndAWeekLaterInTheFirst() {
        var before = answer(checks, 12);
        practise(49);
        assertThat(checks.due(learner, Locale.GERMAN)).isEmpty();

        practise(1);
        assertThat(checks.due(learner, Locale.GERMAN).orElseThrow().moment()).isEqualTo(CheckMoment.AFTER);
        var after = answer(checks, 12);
        assertThat(after).doesNotContainAnyElementsOf(before);
        assertThat(checks.due(learner, Locale.GERMAN)).isEmpty();
        assertThat(seenAfter(Duration.ofDays(6)).due(learner, Locale.GERMAN)).isEmpty();

        var later = seenAfter(Duration.ofDays(8));
        assertThat(later.due(learner, Locale.GERMAN).orElseThrow().moment()).isEqualTo(CheckMoment.LATER);
        assertThat(answer(later, 12)).isEqualTo(before);
        assertThat(later.due(learner, Locale.GERMAN)).isEmpty();
        assertThat(checks.results(learner)).containsOnlyKeys(CheckMoment.values());
    }

    @Test
    void costNothingWhoeverDoesWithout() {
        practise(10);

        assertThat(checks.due(learner, Locale.GERMAN)).isEmpty();
    }

    @Test
    void refuseWhatTheyDoNotAsk() {
        var check = checks.due(learner, Locale.GERMAN).orElseThrow();
        var asked = check.questions().getFirst();
        var stranger = catalog.questions().getFirst();

        assertThat(checks.submit(
                        token,
                        CheckMoment.BEFORE,
                        stranger.id(),
                        stranger.task().rightAnswer(),
                        FIVE_SECONDS))
                .isEqualTo(Checks.Taken.REFUSED);
        assertThat(checks.submit(
                        token, CheckMoment.LATER, asked.id(), asked.task().rightAnswer(), FIVE_SECONDS))
                .isEqualTo(Checks.Taken.REFUSED);
        assertThat(checks.submit(token, CheckMoment.BEFORE, asked.id(), new Answer.Choice("TRUE"), FIVE_SECONDS))
                .isEqualTo(Checks.Taken.REFUSED);
        assertThat(learners.find(learner)).isEmpty();
    }

    @Test
    void askInTheLanguageThatIsReadIfThereAreArticlesForIt() {
        var both = of(Catalogs.ofGermanAnd(EnglishTexts.checks(4)));
        var german = of(Catalogs.ofGerman());

        assertThat(both.due(learner, Locale.ENGLISH).orElseThrow().questions())
                .hasSize(12)
                .allMatch(Languages.of(Locale.ENGLISH)::include);
        assertThat(both.due(learner, Locale.GERMAN).orElseThrow().questions())
                .extracting(Question::id)
                .isEqualTo(german.due(learner, Locale.GERMAN).orElseThrow().questions().stream()
                        .map(Question::id)
                        .toList());
        assertThat(german.due(learner, Locale.ENGLISH)).isEqualTo(german.due(learner, Locale.GERMAN));
    }

    @Test
    void goOnInTheLanguageInWhichTheyWereBegun() {
        var both = of(Catalogs.ofGermanAnd(EnglishTexts.checks(4)));
        var other = both.due(learner, Locale.ENGLISH).orElseThrow().questions().getFirst();
        answer(both, 3);

        var check = both.due(learner, Locale.ENGLISH).orElseThrow();
        assertThat(check).isEqualTo(both.due(learner, Locale.GERMAN).orElseThrow());
        assertThat(check.position()).isEqualTo(4);
        assertThat(check.questions()).allMatch(Languages.of(Locale.GERMAN)::include);
        assertThat(both.submit(token, check.moment(), other.id(), other.task().rightAnswer(), FIVE_SECONDS))
                .isEqualTo(Checks.Taken.REFUSED);
    }

    private Checks of(Catalog of) {
        return new Checks(of, learners, log, new Logbook(log, learners, clock), new Pace(clock), clock);
    }

    @Test
    void goWithTheLearner() {
        answer(checks, 12);

        learners.delete(learner);

        assertThat(checks.results(learner)).isEmpty();
        assertThat(log.everyOf(learner)).isEmpty();
    }

    private List<Question> answer(Checks here, int count) {
        var check = here.due(learner, Locale.GERMAN).orElseThrow();
        var asked = check.questions().subList(0, count);
        for (var question : asked) {
            assertThat(here.submit(
                            token,
                            check.moment(),
                            question.id(),
                            question.task().rightAnswer(),
                            FIVE_SECONDS))
                    .isEqualTo(Checks.Taken.STORED);
        }
        return asked;
    }

    private void practise(int count) {
        learners.ensure(token);
        for (var question : catalog.questions().subList(0, count)) {
            var handedIn = new HandedIn(
                    learner,
                    new Occasion.PracticeRound(UUID.randomUUID()),
                    question,
                    question.task().rightAnswer(),
                    Optional.empty(),
                    FIVE_SECONDS);
            log.record(((HandedIn.Result.Graded) handedIn.grade()).attempt(clock.instant()));
        }
    }

    private Checks seenAfter(Duration time) {
        var later = Clock.fixed(clock.instant().plus(time), ZoneOffset.UTC);
        return new Checks(catalog, learners, log, new Logbook(log, learners, later), new Pace(later), later);
    }
}
