package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.statement.Rule;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Properties of short rounds of one rule over many seeds of the shipped material.
final class RuleRoundsTests {

    private static final int ROUNDS = 200;
    private static final RuleRounds RULE_ROUNDS = new RuleRounds(Rounds.POOL);

    @ParameterizedTest
    @EnumSource
    void asksFiveQuestionsOfWhichTwoOrThreeAreCases(Rule rule) {
        int least = Math.min(2, cases(rule));
        assertThat(many(RULE_ROUNDS, rule)).allSatisfy(round -> {
            assertThat(round).hasSize(RuleRounds.LENGTH);
            assertThat(round.stream().filter(question -> question.rule().orElseThrow() == rule))
                    .hasSizeBetween(least, 3);
        });
    }

    /// How many sentences of the library are cases of the rule.
    private static int cases(Rule rule) {
        return (int) Rounds.POOL.stream()
                .filter(question -> question.rule().equals(Optional.of(rule)))
                .map(question -> question.asked().id())
                .distinct()
                .count();
    }

    @ParameterizedTest
    @EnumSource
    void isNotAnsweredBySayingAlwaysTheSame(Rule rule) {
        assertThat(many(RULE_ROUNDS, rule))
                .allSatisfy(round -> assertThat(round.stream()
                                .map(question -> question.asked().status())
                                .distinct())
                        .hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @EnumSource
    void asksOnlyWhatShowsARule(Rule rule) {
        assertThat(many(RULE_ROUNDS, rule))
                .allSatisfy(round ->
                        assertThat(round).allMatch(question -> question.rule().isPresent()));
    }

    @ParameterizedTest
    @EnumSource
    void showsNothingThatGivesAnotherAnswerAway(Rule rule) {
        assertThat(many(RULE_ROUNDS, rule)).allSatisfy(round -> {
            var seen = new HashSet<Giveaways>();
            round.forEach(question -> {
                var traces = Giveaways.of(question);
                assertThat(Collections.disjoint(seen, traces)).isTrue();
                seen.addAll(traces);
            });
        });
    }

    @Test
    void asksFirstWhatWasNeverSeen() {
        var first = RULE_ROUNDS.compose(Rule.REJECTION, 1, History.none());
        var right = new History.Last(new Grade(1, Grade.Verdict.RIGHT), 0);
        var history = new History(first.stream().collect(Collectors.toMap(Question::id, _ -> right)));
        var second = RULE_ROUNDS.compose(Rule.REJECTION, 1, history);

        assertThat(second).doesNotContainAnyElementsOf(first);
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameForTheSameSeed(Rule rule) {
        assertThat(many(new RuleRounds(Rounds.POOL.reversed()), rule)).isEqualTo(many(RULE_ROUNDS, rule));
    }

    @ParameterizedTest
    @EnumSource
    void noRuleIsItsOwnContrast(Rule rule) {
        assertThat(EnumSet.copyOf(Contrasts.of(rule))).hasSizeGreaterThan(1).doesNotContain(rule);
    }

    private static List<List<Question>> many(RuleRounds rounds, Rule rule) {
        return LongStream.range(0, ROUNDS)
                .mapToObj(seed -> rounds.compose(rule, seed, History.none()))
                .toList();
    }
}
