package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Answer;
import app.hearsay.question.Grader;
import app.hearsay.question.Grading;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.feedback.Signals;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Learners who mark words or sentences by their place. Chance is what as many in a row are worth, wherever they begin.
final class MarkingCheaterTests {

    private static final double MARGIN = 0.15;

    /// Fewer questions say more about themselves than about a trick.
    private static final int LEAST_TO_MEASURE = 10;

    @ParameterizedTest
    @CsvSource({
        "CUE, 1, de", "CUE, 1, en",
        "CUE, 3, de", "CUE, 3, en",
        "CUE, 5, de", "CUE, 5, en",
        "CUE, 10, de", "CUE, 10, en",
        "OWN_VOICE, 1, de", "OWN_VOICE, 1, en",
        "OWN_VOICE, 2, de", "OWN_VOICE, 2, en",
        "OWN_VOICE, 3, de", "OWN_VOICE, 3, en"
    })
    void earnNoMoreThanChanceAtEitherEnd(QuestionType type, int units, String language) {
        var questions = questions(type, language);
        Assumptions.assumeTrue(
                questions.size() >= LEAST_TO_MEASURE,
                () -> "Only %d questions of type %s in %s: too few to measure"
                        .formatted(questions.size(), type, language));
        double chance = mean(questions.stream().map(question -> chance(question, units)));
        double first = mean(questions.stream().map(question -> points(question, 0, units)));
        double last = mean(questions.stream().map(question -> points(question, size(question) - units, units)));
        System.out.printf(
                "%s, %d units, %s: %.2f from the start and %.2f to the end, by chance %.2f%n",
                type, units, language, first, last, chance);

        assertThat(first - chance).as("from the start").isLessThan(MARGIN);
        assertThat(last - chance).as("to the end").isLessThan(MARGIN);
    }

    private static List<Question> questions(QuestionType type, String language) {
        return Rounds.POOL.stream()
                .filter(question -> question.type() == type)
                .filter(question -> Signals.article(question, question.asked())
                        .language()
                        .getLanguage()
                        .equals(language))
                .toList();
    }

    private static double mean(Stream<Double> points) {
        return points.mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double chance(Question question, int units) {
        return IntStream.rangeClosed(0, Math.max(0, size(question) - units))
                .mapToDouble(start -> points(question, start, units))
                .average()
                .orElseThrow();
    }

    private static int size(Question question) {
        return ((Task.Marking) question.task()).units().size();
    }

    private static double points(Question question, int start, int units) {
        int from = Math.max(0, start);
        var marked = IntStream.range(from, Math.min(from + units, size(question)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return ((Grading.Graded) Grader.grade(question, new Answer.Marking(marked)))
                .grade()
                .points();
    }
}
