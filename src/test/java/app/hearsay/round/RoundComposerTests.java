package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.SeededChance;
import app.hearsay.question.feedback.Signals;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Properties of rounds over ten thousand seeds of the shipped material.
final class RoundComposerTests {

    private static final int ROUNDS = 10_000;
    private static final int LENGTH = 10;

    private static final List<Question> POOL = Rounds.POOL;
    private static final RoundComposer COMPOSER = Rounds.COMPOSER;
    private static final List<List<Question>> MANY = LongStream.range(0, ROUNDS)
            .mapToObj(seed -> COMPOSER.compose(seed, History.none(), LENGTH))
            .toList();

    @Test
    void everyRoundIsFull() {
        assertThat(MANY)
                .allSatisfy(round -> assertThat(round)
                        .hasSize(LENGTH)
                        .extracting(Question::id)
                        .doesNotHaveDuplicates());
    }

    @Test
    void beginnersAreFirstAskedForEachOfTheFourLabels() {
        for (int seed = 0; seed < 100; seed++) {
            var seen = new HashMap<Question.Id, History.Last>();
            MANY.get(seed)
                    .forEach(question ->
                            seen.put(question.id(), new History.Last(new Grade(0, Grade.Verdict.WRONG), seen.size())));
            var round = COMPOSER.compose(seed, new History(seen), LENGTH);

            assertThat(round).hasSize(LENGTH);
            assertThat(round.subList(0, 4)).extracting(Question::type).containsOnly(QuestionType.STATUS);
            assertThat(round.subList(0, 4))
                    .extracting(question -> question.asked().status())
                    .containsExactlyInAnyOrder(Status.values());
            assertThat(round.subList(4, LENGTH)).extracting(Question::type).doesNotContain(QuestionType.STATUS);
        }
    }

    @Test
    void mixesTheStatuses() {
        var wanted = Map.of(Status.OWN_ASSERTION, 3L, Status.CLAIM, 3L, Status.SPECULATION, 2L, Status.DENIAL, 2L);
        assertThat(MANY)
                .allSatisfy(round -> assertThat(round.stream()
                                .collect(Collectors.groupingBy(
                                        question -> question.asked().status(), Collectors.counting())))
                        .isEqualTo(wanted));
    }

    @Test
    void holdsAtLeastFiveTypesAndAtMostOneDebate() {
        assertThat(MANY).allSatisfy(round -> {
            var types = round.stream().collect(Collectors.groupingBy(Question::type, Collectors.counting()));
            assertThat(types).hasSizeGreaterThanOrEqualTo(5);
            assertThat(types.getOrDefault(QuestionType.DEBATE, 0L)).isLessThanOrEqualTo(1);
            assertThat(types.getOrDefault(QuestionType.STATUS, 0L)).isLessThanOrEqualTo(3);
        });
    }

    @Test
    void neverAsksTheSameTypeTwiceRunning() {
        assertThat(MANY)
                .allSatisfy(round -> assertThat(IntStream.range(1, LENGTH)
                                .filter(i ->
                                        round.get(i).type() == round.get(i - 1).type()))
                        .isEmpty());
    }

    @Test
    void showsNoStatementTwiceInAnyRole() {
        everyTwoQuestionsDifferIn(RoundComposerTests::statements);
    }

    @Test
    void asksNoTwoQuestionsAboutOneSentence() {
        everyTwoQuestionsDifferIn(RoundComposerTests::sentences);
    }

    @Test
    void asksNoTwoQuestionsThatHangOnTheSameWords() {
        everyTwoQuestionsDifferIn(RoundComposerTests::cues);
    }

    @Test
    void neverNamesTheSourceThatAnotherQuestionAsksFor() {
        everyTwoQuestionsDifferIn(question -> asksForSource(question) ? sources(question) : Set.of());
    }

    @Test
    void isTheSameForTheSameSeed() {
        var shuffled = new ArrayList<>(POOL);
        Collections.shuffle(shuffled, new Random(1));
        var other = new RoundComposer(shuffled);
        assertThat(LongStream.range(0, 200))
                .allSatisfy(seed ->
                        assertThat(other.compose(seed, History.none(), LENGTH)).isEqualTo(MANY.get(seed.intValue())));
    }

    @Test
    void differsFromSeedToSeed() {
        assertThat(Set.copyOf(MANY)).hasSizeGreaterThan(ROUNDS - 20);
    }

    @Test
    void asksNearlyEveryQuestionSoonerOrLater() {
        var asked = MANY.stream().flatMap(List::stream).map(Question::id).collect(Collectors.toSet());
        assertThat(asked).hasSizeGreaterThan(POOL.size() * 98 / 100);
    }

    @Test
    void asksNothingAgainWhileMuchIsUnseen() {
        var seen = new HashMap<Question.Id, History.Last>();
        for (long seed = 0; seed < 6; seed++) {
            var round = COMPOSER.compose(seed, new History(seen), LENGTH);
            assertThat(round).extracting(Question::id).noneMatch(seen::containsKey);
            round.forEach(question -> seen.put(question.id(), last(1, 0)));
        }
    }

    @Test
    void prefersWrongAnswersOnceAllIsSeen() {
        var wrong = POOL.stream()
                .filter(question -> question.type().isScored())
                .filter(question ->
                        Math.floorMod(SeededChance.hash(question.id().value()), 3) == 0)
                .map(Question::id)
                .collect(Collectors.toSet());
        var seen = POOL.stream()
                .collect(Collectors.toMap(Question::id, question -> last(wrong.contains(question.id()) ? 0 : 1, 5)));
        var asked = asked(new History(seen));
        assertThat(asked.stream().filter(wrong::contains).count()).isGreaterThan(asked.size() * 8L / 10);
    }

    @Test
    void prefersTheOldestOnceAllIsSeenAndRight() {
        var seen = new HashMap<Question.Id, History.Last>();
        var inAnyOrder = new ArrayList<>(POOL);
        Collections.shuffle(inAnyOrder, new Random(5));
        inAnyOrder.forEach(question -> seen.put(question.id(), last(1, seen.size())));
        var ages = asked(new History(seen)).stream()
                .mapToInt(id -> seen.getOrDefault(id, last(1, 0)).answersAgo());
        assertThat(ages.average().orElseThrow()).isGreaterThan(POOL.size() * 0.6);
    }

    @Test
    void staysFullHoweverLongOnePractises() {
        var seen = new HashMap<Question.Id, History.Last>();
        var random = new Random(7);
        for (long seed = 0; seed < 100; seed++) {
            var round = COMPOSER.compose(seed, new History(seen), LENGTH);
            assertThat(round).hasSize(LENGTH);
            assertThat(round.stream().map(Question::type).distinct()).hasSizeGreaterThanOrEqualTo(5);
            seen.replaceAll((_, last) -> new History.Last(last.grade(), last.answersAgo() + LENGTH));
            round.forEach(question -> seen.put(question.id(), last(random.nextInt(2), 0)));
        }
    }

    @Test
    void givesLessRatherThanGivingAwayWhereThereIsLittle() {
        var one = POOL.stream()
                .filter(question -> question.about().size() == 1)
                .filter(question -> question.asked().id().toString().equals("gespraeche-in-katar/s01"))
                .toList();
        var round = new RoundComposer(one).compose(1, History.none(), LENGTH);
        assertThat(round).hasSize(1);
        assertThat(new RoundComposer(List.of()).compose(1, History.none(), LENGTH))
                .isEmpty();
    }

    @Test
    void composesRoundsOfOtherLengths() {
        assertThat(IntStream.rangeClosed(1, 15))
                .allSatisfy(length -> assertThat(COMPOSER.compose(length, History.none(), length))
                        .hasSize(length));
    }

    private static Set<Question.Id> asked(History history) {
        var asked = new HashSet<Question.Id>();
        for (long seed = 0; seed < 20; seed++) {
            COMPOSER.compose(seed, history, LENGTH).forEach(question -> asked.add(question.id()));
        }
        return asked;
    }

    private static History.Last last(double points, int answersAgo) {
        var verdict = points == 1 ? Grade.Verdict.RIGHT : Grade.Verdict.WRONG;
        return new History.Last(new Grade(points, verdict), answersAgo);
    }

    private static void everyTwoQuestionsDifferIn(Function<Question, Set<?>> trait) {
        for (var round : MANY) {
            var seen = new HashSet<Object>();
            for (var question : round) {
                var traits = trait.apply(question);
                assertThat(Collections.disjoint(seen, traits))
                        .as(
                                "%s in the round %s",
                                question.id(), round.stream().map(Question::id).toList())
                        .isTrue();
                seen.addAll(traits);
            }
        }
    }

    private static Set<Statement.Id> statements(Question question) {
        return question.about().stream().map(Statement::id).collect(Collectors.toSet());
    }

    private static Set<String> sentences(Question question) {
        return Giveaways.explained(question).stream()
                .map(statement -> statement.id().article()
                        + Signals.article(question, statement)
                                .sentencesAround(statement.span())
                                .toString())
                .collect(Collectors.toSet());
    }

    private static Set<String> cues(Question question) {
        return Giveaways.explained(question).stream()
                .flatMap(statement -> statement.cues().stream()
                        .map(cue -> statement.id().article() + cue.words().toString()))
                .collect(Collectors.toSet());
    }

    private static boolean asksForSource(Question question) {
        return question.type() == QuestionType.SOURCE || question.type() == QuestionType.CHAIN;
    }

    private static Set<String> sources(Question question) {
        var asked = question.asked();
        return asked.sources().stream()
                .map(source -> asked.id().article() + source.actor().key())
                .collect(Collectors.toSet());
    }
}
