package app.hearsay.question.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Answers;
import app.hearsay.question.Grader;
import app.hearsay.question.Grading.Graded;
import app.hearsay.question.Text;
import app.hearsay.round.Rounds;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How many words stand on the screen after an answer: verdict, solution and three lines.
final class FeedbackLengthTests {

    private static final int MEDIAN = 45;
    private static final int NINE_OF_TEN = 60;

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void isShort(String language) {
        var locale = Locale.of(language);
        var lengths = Rounds.POOL.stream()
                .flatMap(question -> Answers.various(question).stream()
                        .flatMap(answer -> Grader.grade(question, answer) instanceof Graded graded
                                ? Stream.of(Feedback.of(question, answer, graded.grade()))
                                : Stream.empty()))
                .map(feedback -> words(feedback, locale))
                .sorted()
                .toList();
        int median = lengths.get(lengths.size() / 2);
        int most = lengths.get(lengths.size() * 9 / 10);
        System.out.printf(
                "Feedback (%s): %d answers, median %d words, 90th percentile %d, most %d%n",
                language, lengths.size(), median, most, lengths.getLast());
        assertThat(median).isLessThanOrEqualTo(MEDIAN);
        assertThat(most).isLessThanOrEqualTo(NINE_OF_TEN);
    }

    private static int words(Feedback feedback, Locale locale) {
        var reasons = feedback.reasons();
        return Stream.concat(
                        Stream.of(feedback.verdict(), feedback.solution(), reasons.signal()),
                        Stream.concat(reasons.formula().stream(), reasons.says().stream()))
                .map((Text text) -> text.in(locale))
                .mapToInt(text -> text.strip().split("\\s+").length)
                .sum();
    }
}
