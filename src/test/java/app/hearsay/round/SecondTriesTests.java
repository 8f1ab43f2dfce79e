package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Question;
import app.hearsay.round.FirstSteps.Guided;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What becomes of first steps when something is missed.
final class SecondTriesTests {

    private static final int SEEDS = 100;
    private static final List<Question> POOL =
            Stream.concat(Rounds.POOL.stream(), Rounds.BEGINNER_POOL.stream()).toList();
    private static final Map<Question.Id, Question> BY_ID =
            POOL.stream().collect(Collectors.toMap(Question::id, Function.identity()));
    private static final FirstSteps FIRST_STEPS = new FirstSteps(POOL, Set.of());

    @Test
    void changesNothingAsLongAsNothingIsMissed() {
        forEachRound((seed, round) ->
                assertThat(FIRST_STEPS.adapt(seed, round, ids(round), Set.of())).isEqualTo(round));
    }

    @Test
    void asksWhatWasMissedAgainOnAnotherSentenceBeforeTheEnd() {
        forEachRound((seed, round) -> {
            var missed = Set.of(round.get(1).question(), round.get(4).question());

            var adapted = FIRST_STEPS.adapt(seed, round, ids(round.subList(0, 8)), missed);

            assertThat(adapted).hasSize(10).startsWith(round.subList(0, 8).toArray(Placed[]::new));
            assertThat(adapted.get(8).step()).isEqualTo(TreeStep.VOICE);
            assertThat(adapted.get(9).step()).isEqualTo(TreeStep.REJECTION);
            assertThat(question(adapted, 8).asked().status())
                    .isEqualTo(question(round, 1).asked().status());
            assertThat(question(adapted, 9).asked().status())
                    .isEqualTo(question(round, 4).asked().status());
            assertThat(adapted.stream().map(each -> question(each).asked().id()))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void givesNoAnswerAway() {
        forEachRound((seed, round) -> {
            var missed = Set.of(round.get(0).question(), round.get(7).question());
            var seen = new HashSet<Giveaways>();
            FIRST_STEPS.adapt(seed, round, ids(round.subList(0, 8)), missed).forEach(each -> {
                var traces = Giveaways.of(question(each));
                assertThat(seen).doesNotContainAnyElementsOf(traces);
                seen.addAll(traces);
            });
        });
    }

    @Test
    void repeatsTwoAtMostTheFirstThatWereMissed() {
        forEachRound((seed, round) -> {
            var all = Set.copyOf(ids(round.subList(0, 8)));

            var adapted = FIRST_STEPS.adapt(seed, round, ids(round.subList(0, 8)), all);

            assertThat(adapted).hasSize(10);
            assertThat(adapted.subList(8, 10)).extracting(Placed::step).containsOnly(TreeStep.VOICE);
        });
    }

    @Test
    void staysTheSameWhenWhatComesAgainIsAnswered() {
        forEachRound((seed, round) -> {
            var missed = Set.of(round.get(2).question());
            var before = FIRST_STEPS.adapt(seed, round, ids(round.subList(0, 8)), missed);
            var missedAgain = Set.of(round.get(2).question(), before.get(8).question());

            for (int answered = 9; answered <= 10; answered++) {
                assertThat(FIRST_STEPS.adapt(seed, round, ids(before.subList(0, answered)), missedAgain))
                        .isEqualTo(before);
            }
        });
    }

    @Test
    void leavesAShortRoundAlone() {
        var round = placed(FIRST_STEPS.compose(1, History.none())).subList(0, 5);

        assertThat(FIRST_STEPS.adapt(1, round, ids(round), Set.copyOf(ids(round))))
                .isEqualTo(round);
    }

    /// Does something with a round and its seed.
    @FunctionalInterface
    private interface Check {
        void of(long seed, List<Placed> round);
    }

    private static void forEachRound(Check check) {
        LongStream.range(0, SEEDS).forEach(seed -> check.of(seed, placed(FIRST_STEPS.compose(seed, History.none()))));
    }

    private static List<Placed> placed(List<Guided> round) {
        return round.stream()
                .map(guided -> new Placed(guided.question().id(), guided.step()))
                .toList();
    }

    private static Question question(List<Placed> round, int place) {
        return question(round.get(place));
    }

    private static Question question(Placed placed) {
        return Objects.requireNonNull(BY_ID.get(placed.question()));
    }

    private static List<Question.Id> ids(List<Placed> round) {
        return round.stream().map(Placed::question).toList();
    }
}
