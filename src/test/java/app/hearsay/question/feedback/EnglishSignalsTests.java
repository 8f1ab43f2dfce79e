package app.hearsay.question.feedback;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.EnglishMaterial;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of the signals of English texts, to readers of either language.
final class EnglishSignalsTests {

    private static final Pattern GERMAN_WORD = Pattern.compile(
            "[„“](?:laut|sagte|soll|sollen|würde|würden|nicht|könnte|wohl|dazu|gilt als|möglich)[“”]",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry could    | „could“ lässt es offen.",
                "400 people         | „According to the office“ nennt, woher es kommt.",
                "the crossing would | „would“: So gibt man fremde Worte wieder.",
                "If the lake        | „If“: Das gilt nur unter einer Bedingung.",
                "If the lake        | „would“: Das ist nur gedacht.",
                "The winter         | „is to“ nennt hier einen Plan.",
                "Passengers         | „must“ fordert hier etwas und lässt nichts offen.",
                "Tickets            | Kein „according to“, kein „said“, kein „reportedly“ im Satz: Hier spricht niemand anderes.",
                "In his day         | Kein „according to“, kein „said“, kein „reportedly“ im Satz: Hier spricht niemand anderes.",
                "A second boat      | „reportedly“: Das ist Hörensagen.",
                "The old boat       | „is said to“: Das ist Hörensagen.",
                "Omar Finch         | „rejected“: Hier sagt jemand Nein.",
                "the ferry will     | „is convinced“: So sieht es jemand anderes.",
                "they will fly      | „fears“ lässt es offen.",
                "The swans are      | „are thought to“ lässt es offen.",
                "It is unclear      | „unclear“ lässt es offen.",
                "The island         | „is considered“: eine Ansicht, aber ohne Namen.",
                "The office does    | „does not rule out“ lässt es offen.",
                "The boathouse      | „almost certainly“ klingt fast sicher.",
                "The council        | „possible“ steht nur bei einem Wort.",
                "She also           | „also“ führt weiter, was eben jemand sagte."
            })
    void saysWhatACueReallyDoes(String statement, String line) {
        assertThat(lines(EnglishMaterial.statement(statement), Locale.GERMAN)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the crossing would | “would”: this form passes on somebody’s words.",
                "Passengers         | “must” demands something here and leaves nothing open.",
                "The old boat       | “is said to”: this is hearsay.",
                "Tickets            | No “according to”, no “said”, no “reportedly” in the sentence: nobody else speaks."
            })
    void saysItInEnglishToo(String statement, String line) {
        assertThat(lines(EnglishMaterial.statement(statement), Locale.ENGLISH)).contains(line);
    }

    private static List<String> lines(Statement statement, Locale reader) {
        return Signals.of(EnglishMaterial.FERRY.article(), statement).stream()
                .map(text -> text.in(reader))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "the crossing would, WUERDE",
        "If the lake, WUERDE",
        "The winter, SOLL",
        "The old boat, SOLL",
        "they will fly, MENTAL_VERB",
        "The boathouse, ALMOST_SURE",
        "The island, VIEW_WITHOUT_HOLDER"
    })
    void knowsTheRuleByWhatTheWordsDo(String statement, Rule rule) {
        assertThat(Rule.of(EnglishMaterial.statement(statement))).isEqualTo(rule);
    }

    @Test
    void speaksOfNoGermanWord() {
        assertThat(EnglishMaterial.POOL)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(Stream.of(Locale.GERMAN, Locale.ENGLISH)
                                .flatMap(reader -> told(question, reader))
                                .collect(joining(" ")))
                        .doesNotContainPattern(GERMAN_WORD));
    }

    private static Stream<String> told(Question question, Locale reader) {
        var feedback = Feedback.withoutAnswer(question);
        var reasons = feedback.reasons();
        return Stream.concat(
                        Stream.of(question.prompt(), feedback.solution(), reasons.signal()),
                        Stream.concat(reasons.formula().stream(), feedback.more().signals().stream()))
                .map(text -> text.in(reader));
    }

    @Test
    void tellsApartTheTwoMeaningsOfWould() {
        var pairs = EnglishMaterial.POOL.stream()
                .filter(question -> question.type() == QuestionType.PAIR)
                .filter(question -> question.id().value().endsWith(":wuerde"))
                .toList();
        assertThat(pairs).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.prompt().in(Locale.GERMAN)).startsWith("In beiden Stellen steht „would“.");
            assertThat(Feedback.withoutAnswer(pair).reasons().signal().in(Locale.ENGLISH))
                    .contains("“would”: this form passes on somebody’s words.")
                    .contains("“If”: it holds only on one condition.");
        });
    }
}
