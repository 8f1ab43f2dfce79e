package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.generation.QuestionGenerator;
import app.hearsay.round.FirstSteps.Guided;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Status;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Properties of a newcomer's round over many seeds of the shipped material.
final class FirstStepsTests {

    private static final int ROUNDS = 2_000;
    private static final Set<Article.Id> EASY = Rounds.ARTICLES.stream()
            .filter(article -> article.level() == 1)
            .map(AnnotatedArticle::id)
            .collect(Collectors.toSet());
    private static final List<Question> POOL =
            Stream.concat(Rounds.POOL.stream(), Rounds.BEGINNER_POOL.stream()).toList();
    private static final FirstSteps FIRST_STEPS = new FirstSteps(POOL, EASY);
    private static final List<List<Guided>> MANY = many(FIRST_STEPS);

    @Test
    void asksThreeQuestionsWithTwoAnswersThenThreeWithThreeThenFourWithFour() {
        assertThat(MANY).allSatisfy(round -> {
            assertThat(round)
                    .extracting(Guided::step)
                    .containsExactly(
                            TreeStep.VOICE,
                            TreeStep.VOICE,
                            TreeStep.VOICE,
                            TreeStep.REJECTION,
                            TreeStep.REJECTION,
                            TreeStep.REJECTION,
                            TreeStep.DOUBT,
                            TreeStep.DOUBT,
                            TreeStep.DOUBT,
                            TreeStep.DOUBT);
            assertThat(round)
                    .extracting(guided ->
                            ((Task.Choice) guided.question().task()).options().size())
                    .containsExactly(2, 2, 2, 3, 3, 3, 4, 4, 4, 4);
        });
    }

    @Test
    void expectsAStatusOnlyWhereAllFourAreOffered() {
        assertThat(MANY.stream().flatMap(List::stream))
                .allSatisfy(guided -> assertThat(guided.question().expected().isPresent())
                        .isEqualTo(guided.step() == TreeStep.DOUBT));
    }

    @Test
    void asksAboutNothingThatCanBeArguedAbout() {
        assertThat(MANY)
                .allSatisfy(round -> assertThat(round)
                        .flatExtracting(guided -> guided.question().about())
                        .allMatch(statement -> statement.alternatives().isEmpty()));
    }

    @Test
    void showsNothingThatGivesAnotherAnswerAway() {
        assertThat(MANY).allSatisfy(round -> {
            var seen = new HashSet<Giveaways>();
            round.forEach(guided -> {
                var traces = Giveaways.of(guided.question());
                assertThat(Collections.disjoint(seen, traces)).isTrue();
                seen.addAll(traces);
            });
        });
    }

    @Test
    void beginsWithAStatusWhichNeedsNoExplanation() {
        assertThat(MANY)
                .allSatisfy(
                        round -> assertThat(round.getFirst().question().type()).isEqualTo(QuestionType.STATUS));
    }

    @Test
    void asksOnlyForStatus() {
        assertThat(MANY.stream()
                        .flatMap(List::stream)
                        .map(guided -> guided.question().type()))
                .containsOnly(QuestionType.STATUS);
    }

    @Test
    void meetsEveryStatusInEveryRound() {
        assertThat(MANY)
                .allSatisfy(round -> assertThat(round.stream()
                                .map(guided -> guided.question().asked().status()))
                        .contains(Status.values()));
    }

    @Test
    void doesNotTellByItsStepWhetherSomethingIsRejectedOrDoubted() {
        assertThat(share(TreeStep.REJECTION, Status.DENIAL)).isBetween(0.35, 0.65);
        assertThat(share(TreeStep.DOUBT, Status.SPECULATION)).isBetween(0.3, 0.65);
        assertThat(share(TreeStep.VOICE, Status.OWN_ASSERTION)).isBetween(0.35, 0.65);
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(many(new FirstSteps(POOL.reversed(), EASY))).isEqualTo(MANY);
    }

    /// As one does who takes first steps a second time.
    @Test
    void asksNothingAgainWhileMuchIsUnseen() {
        var right = new History.Last(new Grade(1, Grade.Verdict.RIGHT), 0);
        for (long seed = 0; seed < 100; seed++) {
            var met = MANY.get((int) seed).stream().map(Guided::question).toList();
            var history = new History(met.stream().collect(Collectors.toMap(Question::id, _ -> right)));

            assertThat(FIRST_STEPS.compose(seed, history))
                    .hasSize(10)
                    .extracting(Guided::question)
                    .doesNotContainAnyElementsOf(met);
        }
    }

    @Test
    void differsFromSeedToSeed() {
        assertThat(Set.copyOf(MANY)).hasSizeGreaterThan(ROUNDS / 2);
    }

    @Test
    void staysWithTheEasyArticleWhereItHoldsEnough() {
        var easy = Rounds.ARTICLES.getFirst().id();
        var firstVoices = many(new FirstSteps(POOL, Set.of(easy))).stream()
                .flatMap(List::stream)
                .filter(guided -> guided.step() == TreeStep.VOICE)
                .map(guided -> guided.question().asked().id().article());
        assertThat(firstVoices.filter(easy::equals).count()).isGreaterThan(ROUNDS * 3L * 8 / 10);
    }

    @Test
    void givesLessOnlyWhereNothingMoreFits() {
        int few = 0;
        for (var article : Rounds.ARTICLES) {
            var pool = Stream.concat(
                            new QuestionGenerator().generate(List.of(article)).stream(),
                            new QuestionGenerator().generateForBeginners(List.of(article)).stream())
                    .toList();
            var alone = new FirstSteps(pool, EASY);
            for (long seed = 0; seed < 20; seed++) {
                var round = alone.compose(seed, History.none());
                assertThat(round)
                        .as("of %s with seed %d", article.id().value(), seed)
                        .hasSizeLessThanOrEqualTo(10)
                        .extracting(Guided::step)
                        .isSorted();
                if (round.size() < 10) {
                    few++;
                    assertThat(furtherQuestions(pool, round))
                            .as(
                                    "beside %d of %s with seed %d",
                                    round.size(), article.id().value(), seed)
                            .isEmpty();
                }
            }
        }
        assertThat(few).as("rounds of less than ten").isPositive();
        assertThat(new FirstSteps(List.of(), EASY).compose(1, History.none())).isEmpty();
    }

    /// What could be asked at a step that has too few questions, and gives nothing of the round away.
    private static List<Question> furtherQuestions(List<Question> pool, List<Guided> round) {
        var given = round.stream()
                .flatMap(guided -> Giveaways.of(guided.question()).stream())
                .collect(Collectors.toSet());
        var few = Stream.of(TreeStep.values())
                .filter(step ->
                        round.stream().filter(guided -> guided.step() == step).count()
                                < (step == TreeStep.DOUBT ? 4 : 3))
                .toList();
        return pool.stream()
                .filter(question -> few.stream().anyMatch(step -> step.asks(question))
                        && question.asked().alternatives().isEmpty()
                        && Collections.disjoint(given, Giveaways.of(question)))
                .toList();
    }

    /// How often a status is the answer, of all questions of a step that ask for one.
    private static double share(TreeStep step, Status status) {
        return MANY.stream()
                .flatMap(List::stream)
                .filter(guided -> guided.step() == step && guided.question().type() == QuestionType.STATUS)
                .collect(Collectors.averagingDouble(
                        guided -> guided.question().asked().status() == status ? 1 : 0));
    }

    private static List<List<Guided>> many(FirstSteps firstSteps) {
        return LongStream.range(0, ROUNDS)
                .mapToObj(seed -> firstSteps.compose(seed, History.none()))
                .toList();
    }
}
