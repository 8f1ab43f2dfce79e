package app.hearsay.question.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.round.Rounds;
import app.hearsay.statement.Polarity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Why what somebody chose does not belong to the answer, or counts neither way.
final class AmissTests {

    /// What a word that sounds open is mostly made of.
    private static final Pattern SOUNDS_OPEN = Pattern.compile(
            "\\b(?:vielleicht|wohl|vermutlich|wahrscheinlich|möglicherweise|könnten?|dürften?|soll|sollen|angeblich"
                    + "|perhaps|maybe|might|probably|likely|reportedly|allegedly)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void saysOfADenialThatNobodyRejectsAnythingOnlyWhereNobodyDoes() {
        assertThat(statuses("DENIAL"))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(Amiss.choice(question, option(question, "DENIAL"))
                                .map(AmissTests::german))
                        .isEqualTo(
                                question.asked().polarity() == Polarity.DENY
                                        ? Optional.empty()
                                        : Optional.of("Hier weist niemand zurück, was andere sagen.")));
    }

    @Test
    void saysOfNoSentenceWithAnOpenWordThatNoWordLeavesAnythingOpen() {
        assertThat(statuses("SPECULATION"))
                .filteredOn(question ->
                        Amiss.choice(question, option(question, "SPECULATION")).isPresent())
                .hasSizeGreaterThan(100)
                .noneMatch(
                        question -> SOUNDS_OPEN.matcher(question.asked().text()).find());
    }

    @Test
    void leavesLabelsThatTheReasonsTellApartToThem() {
        assertThat(List.of("CLAIM", "OWN_ASSERTION"))
                .allSatisfy(label -> assertThat(statuses(label))
                        .isNotEmpty()
                        .allMatch(question ->
                                Amiss.choice(question, option(question, label)).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gespraeche-in-katar/s01:first | Dort fing es an, der Artikel hat es von jemand anderem.",
                "gespraeche-in-katar/s01:last  | Hier wurde es nur weitergegeben, angefangen hat es woanders."
            })
    void tellsWhichEndOfAChainWasChosenInsteadOfTheOther(String id, String why) {
        var question = Rounds.question("source:" + id);
        assertThat(((Task.Choice) question.task()).options())
                .flatExtracting(option -> Amiss.choice(question, option).map(AmissTests::german).stream()
                        .toList())
                .containsExactly(why);
    }

    @Test
    void saysOfASentenceWithoutAStatementThatNothingIsStatedThere() {
        assertThat(Rounds.POOL.stream().filter(question -> question.type() == QuestionType.OWN_VOICE))
                .isNotEmpty()
                .allSatisfy(question -> {
                    var task = (Task.Marking) question.task();
                    assertThat(task.tolerated()).allSatisfy(place -> {
                        var sentence = task.units().get(place);
                        boolean says = question.about().stream()
                                .anyMatch(statement -> statement.span().overlaps(sentence));
                        assertThat(german(Amiss.eitherWay(question, sentence))
                                        .startsWith("Hier wird nichts behauptet."))
                                .isNotEqualTo(says);
                    });
                });
    }

    private static List<Question> statuses(String chosen) {
        return Rounds.POOL.stream()
                .filter(question -> question.type() == QuestionType.STATUS)
                .filter(question -> !((Task.Choice) question.task()).accepts(chosen))
                .toList();
    }

    private static Option option(Question question, String key) {
        return Option.named(key, ((Task.Choice) question.task()).options()).orElseThrow();
    }

    private static String german(Text text) {
        return text.in(Locale.GERMAN);
    }
}
