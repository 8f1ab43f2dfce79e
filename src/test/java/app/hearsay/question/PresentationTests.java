package app.hearsay.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Grading.Graded;
import app.hearsay.round.Rounds;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PresentationTests {

    /// Exceeded by chance once in a thousand, at one degree of freedom for each place but one.
    private static final double[] CHI_SQUARE_OF_1_IN_1000 = {0, 10.83, 13.82, 16.27, 18.47};

    private static final int SEEDS = 4_000;

    @Test
    void isTheSameForTheSameRoundAndQuestion() {
        assertThat(Rounds.POOL)
                .allSatisfy(
                        question -> assertThat(Presentation.of(question, 42)).isEqualTo(Presentation.of(question, 42)));
    }

    @Test
    void showsEveryOptionOnce() {
        assertThat(Rounds.POOL).allSatisfy(question -> {
            var shown = Presentation.of(question, 7).options();
            switch (question.task()) {
                case Task.Choice task -> assertThat(shown).containsExactlyInAnyOrderElementsOf(task.options());
                case Task.Ordering task -> assertThat(shown).containsExactlyInAnyOrderElementsOf(task.items());
                case Task.Marking _ -> assertThat(shown).isEmpty();
                case Task.Selection task -> assertThat(shown).containsExactlyInAnyOrderElementsOf(task.options());
                case Task.Sorting task -> assertThat(shown).containsExactlyInAnyOrderElementsOf(task.items());
            }
        });
    }

    @Test
    void keepsTheOrderOfTheStatuses() {
        assertThat(Rounds.POOL)
                .filteredOn(question -> question.type() == QuestionType.STATUS)
                .allSatisfy(question -> assertThat(LongStream.range(0, 20))
                        .allSatisfy(seed -> assertThat(
                                        Presentation.of(question, seed).options())
                                .isEqualTo(((Task.Choice) question.task()).options())));
    }

    @ParameterizedTest
    @CsvSource({"SOURCE, 4", "DENIED, 4", "PAIR, 2", "TURNED, 3", "DEBATE, 5"})
    void placesTheRightOptionUniformly(QuestionType type, int size) {
        var questions = Rounds.POOL.stream()
                .filter(question -> question.type() == type)
                .filter(question -> ((Task.Choice) question.task()).options().size() == size)
                .toList();
        var places = new int[size];
        for (int seed = 0; seed < SEEDS; seed++) {
            var question = questions.get(seed % questions.size());
            var right = ((Task.Choice) question.task()).right();
            var keys = Presentation.of(question, seed).options().stream()
                    .map(Option::key)
                    .toList();
            places[keys.indexOf(right)]++;
        }
        assertThat(chiSquare(places)).isLessThan(CHI_SQUARE_OF_1_IN_1000[size - 1]);
    }

    @Test
    void placesTheRightOptionUniformlyForNeighbouringSeedsOfOneQuestion() {
        var question = Rounds.POOL.stream()
                .filter(each -> each.type() == QuestionType.DENIED)
                .findFirst()
                .orElseThrow();
        var right = ((Task.Choice) question.task()).right();
        var places = new int[4];
        for (int seed = 0; seed < SEEDS; seed++) {
            var keys = Presentation.of(question, seed).options().stream()
                    .map(Option::key)
                    .toList();
            places[keys.indexOf(right)]++;
        }
        assertThat(chiSquare(places)).isLessThan(CHI_SQUARE_OF_1_IN_1000[3]);
    }

    @Test
    void neverShowsItemsInARightOrder() {
        assertThat(Rounds.POOL)
                .filteredOn(question -> question.task() instanceof Task.Ordering)
                .allSatisfy(question -> assertThat(LongStream.range(0, 200)).allSatisfy(seed -> {
                    var shown =
                            Presentation.of(question, seed).options().stream().map(Option::key);
                    var grading = Grader.grade(question, new Answer.Ordering(shown.toList()));
                    assertThat(((Graded) grading).grade().verdict()).isNotEqualTo(Verdict.RIGHT);
                }));
    }

    private static double chiSquare(int[] counts) {
        double expected = IntStream.of(counts).sum() / (double) counts.length;
        return IntStream.of(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }
}
