package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// How a newcomer's rounds of any programme begin.
final class GentleStartTests {

    private static final int SEEDS = 300;

    @Test
    void beginsWithTheStatusOfAStatementThatHasOneLabel() {
        forEachRound((round, seed) -> {
            var first = Rounds.COMPOSER.gently(seed, round).getFirst();
            assertThat(first.type()).isEqualTo(QuestionType.STATUS);
            assertThat(first.asked().alternatives()).isEmpty();
        });
    }

    /// Under what greets a newcomer, a phone of 360 × 740 pixels shows five lines of a text.
    @Test
    void beginsWithMarkedWordsThatAreSoonReached() {
        forEachRound((round, seed) -> {
            var first = Rounds.COMPOSER.gently(seed, round).getFirst();
            assertThat(first.passages().getFirst().reach()).isLessThanOrEqualTo(170);
        });
    }

    @Test
    void keepsTheLengthAndTheOrderOfTheOthers() {
        forEachRound((round, seed) -> {
            var gentle = Rounds.COMPOSER.gently(seed, round);
            assertThat(gentle).hasSameSizeAs(round).doesNotHaveDuplicates();
            var others = gentle.subList(1, gentle.size());
            assertThat(round.stream().filter(others::contains).toList()).isEqualTo(others);
        });
    }

    @Test
    void staysWithTheQuestionsThatWereAskedFor() {
        forEachRound((round, _) -> {
            var gentle = GentleStart.ofItsOwn(round);
            assertThat(gentle).containsExactlyInAnyOrderElementsOf(round);
            assertThat(gentle.getFirst().type() == QuestionType.STATUS)
                    .isEqualTo(round.stream().anyMatch(question -> question.type() == QuestionType.STATUS));
        });
        assertThat(GentleStart.ofItsOwn(List.of())).isEmpty();
    }

    @Test
    void givesNoAnswerAway() {
        forEachRound((round, seed) -> {
            var seen = new HashSet<Giveaways>();
            Rounds.COMPOSER.gently(seed, round).forEach(question -> {
                var traces = Giveaways.of(question);
                assertThat(Collections.disjoint(seen, traces)).isTrue();
                seen.addAll(traces);
            });
        });
    }

    @Test
    void putsOneInFrontOfARoundThatHasNone() {
        var sources = Rounds.POOL.stream()
                .filter(question -> question.type() == QuestionType.SOURCE)
                .limit(1)
                .toList();

        assertThat(Rounds.COMPOSER.gently(1, sources)).hasSize(1).doesNotContainAnyElementsOf(sources);
        assertThat(Rounds.COMPOSER.gently(1, List.of())).isEmpty();
    }

    private static void forEachRound(ObjLongConsumer<List<Question>> check) {
        LongStream.range(0, SEEDS)
                .forEach(seed -> check.accept(Rounds.COMPOSER.compose(seed, History.none(), 10), seed));
    }
}
