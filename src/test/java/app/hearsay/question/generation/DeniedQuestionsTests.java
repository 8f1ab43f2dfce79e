package app.hearsay.question.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Option;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.round.Rounds;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// How the passages that a denial might reject are offered.
final class DeniedQuestionsTests {

    /// "die jedoch nicht wahrgenommen wurden" alone is no sentence.
    @Test
    void showsThatAnOptionBeginsInTheMiddleOfASentence() {
        assertThat(Rounds.POOL)
                .filteredOn(question -> question.type() == QuestionType.DENIED)
                .flatExtracting(question -> ((Task.Choice) question.task()).options())
                .extracting(Option::text)
                .extracting(text -> text.in(Locale.GERMAN))
                .filteredOn(text -> Character.isLowerCase(text.charAt(0)))
                .isEmpty();
    }
}
