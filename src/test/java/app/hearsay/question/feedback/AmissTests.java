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
import java.util.stream.Collectors;
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
                        assertThat(german(Amiss.eitherWay(question, sentence)).contains(" zählt nicht mit."))
                                .isNotEqualTo(says);
                    });
                });
    }

    /// Whoever adds one to the library is to read whether it says no more than that.
    @Test
    void knowsTheSentencesThatOnlySayWhoSomethingComesFrom() {
        var told = Rounds.POOL.stream()
                .filter(question -> question.type() == QuestionType.OWN_VOICE)
                .flatMap(question -> {
                    var task = (Task.Marking) question.task();
                    var article = question.passages().getFirst().article();
                    return task.tolerated().stream()
                            .map(place -> task.units().get(place))
                            .filter(sentence -> german(Amiss.eitherWay(question, sentence))
                                    .startsWith("Hier steht nur, von wem etwas kommt."))
                            .map(article::quote);
                });
        assertThat(told.collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "Das hat unsere Trainerin Insa von einer Freundin, und die hat es von einem Kollegen.",
                        "Adeyinka gave his reasons.",
                        "Das teilte Geschäftsführerin Gesine Immhoff der Belegschaft am Mittwoch mit.",
                        "Das meldet der „Kurier“ und nennt eine Verkäuferin als Quelle.",
                        "So steht es in ihrer elfseitigen Klageschrift.",
                        "An independent geologist, Parveen Stoll, makes two points.",
                        "Physicists at Stavering University set this out in Grain Letters, a materials-science journal.",
                        "Das berichtet Radio Wirletal, gestützt auf ein Gutachten des Ingenieurbüros Drachtner.",
                        "Das teilt die Sielbahn mit.",
                        "Prandovia’s spokeswoman, Halina Vossgrove, has a straightforward explanation.",
                        "The Ildern Gazette reported this on Monday, citing three unnamed officials.",
                        "The Slow Lane, a swimming group, had passed on this tale in a post.",
                        "That is how Dorrit Amble tells it in our changing room, and she has it from a cousin.",
                        "Das erzählte Gerrit Wulmers, Trainer des SC Quennitz, im Sender Uferfunk.");
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
