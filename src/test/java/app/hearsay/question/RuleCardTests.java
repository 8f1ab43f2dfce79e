package app.hearsay.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.hearsay.article.Span;
import app.hearsay.question.RuleCard.Example;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleCardTests {

    private static final int MOST_WORDS_OF_A_NOTE = 20;
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);
    private static final List<String> GERMAN_WORDS =
            List.of("laut", "sagte", "soll", "würde", "würden", "nicht", "wohl", "könnte", "weil", "dazu", "gilt als");
    private static final List<String> ENGLISH_WORDS = List.of(
            "according to",
            "said",
            "is to",
            "would",
            "not",
            "probably",
            "could",
            "because",
            "in response",
            "is considered");
    private static final Pattern QUOTED = Pattern.compile("[„“]([^„“”]+)[“”]");

    @Test
    void readsSignalsAndThePassage() {
        var example = Example.parse("CLAIM | <It rained.> [That is what] she [said]. | Next door.");

        assertThat(example.words()).isEqualTo("It rained. That is what she said.");
        assertThat(example.status()).isEqualTo(Status.CLAIM);
        assertThat(example.said()).isEqualTo(new Span(0, 10));
        assertThat(example.cues()).containsExactly(new Span(11, 23), new Span(28, 32));
        assertThat(example.note()).isEqualTo("Next door.");
    }

    @Test
    void takesEverythingForThePassageWhereNoneIsMarked() {
        assertThat(Example.parse("DENIAL | She [denies] it. | No.").said()).isEqualTo(new Span(0, 14));
    }

    @Test
    void refusesATextOfAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> Example.parse("CLAIM | It rained."));
        assertThatIllegalArgumentException().isThrownBy(() -> Example.parse("RUMOUR | It rained. | No."));
    }

    private static List<RuleCard> cards(Rule rule) {
        return LANGUAGES.stream()
                .flatMap(text -> LANGUAGES.stream().map(reader -> RuleCard.of(rule, text, reader)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void worksACaseOfTheRule(Rule rule) {
        assertThat(cards(rule))
                .allSatisfy(card -> assertThat(card.worked().status()).isIn(rule.statuses()));
    }

    @ParameterizedTest
    @EnumSource
    void contrastsItWithAnotherStatus(Rule rule) {
        assertThat(cards(rule))
                .allSatisfy(card -> assertThat(card.counter().status())
                        .isNotEqualTo(card.worked().status()));
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameInBothLanguages(Rule rule) {
        assertThat(cards(rule))
                .extracting(card -> card.worked().status())
                .containsOnly(cards(rule).getFirst().worked().status());
        assertThat(cards(rule))
                .extracting(card -> card.counter().status())
                .containsOnly(cards(rule).getFirst().counter().status());
    }

    /// Only the name and what can be seen are told in the language of the reader.
    @ParameterizedTest
    @EnumSource
    void showsSentencesOfTheLanguageOfTheTexts(Rule rule) {
        for (var text : LANGUAGES) {
            var german = RuleCard.of(rule, text, Locale.GERMAN);
            var english = RuleCard.of(rule, text, Locale.ENGLISH);
            assertThat(german.language()).isEqualTo(text).isEqualTo(english.language());
            assertThat(shown(german.worked())).isEqualTo(shown(english.worked()));
            assertThat(shown(german.counter())).isEqualTo(shown(english.counter()));
            assertThat(german.worked().note()).isNotEqualTo(english.worked().note());
        }
        assertThat(RuleCard.of(rule, Locale.ENGLISH, Locale.GERMAN).worked().words())
                .isNotEqualTo(
                        RuleCard.of(rule, Locale.GERMAN, Locale.GERMAN).worked().words());
    }

    private static List<Object> shown(Example example) {
        return List.of(example.words(), example.said(), example.cues());
    }

    /// A note about words speaks of words that stand on the card, in the language of the texts.
    @ParameterizedTest
    @EnumSource
    void quotesWordsOfTheLanguageOfTheTexts(Rule rule) {
        for (var reader : LANGUAGES) {
            assertThat(quoted(RuleCard.of(rule, Locale.ENGLISH, reader))).doesNotContainAnyElementsOf(GERMAN_WORDS);
            assertThat(quoted(RuleCard.of(rule, Locale.GERMAN, reader))).doesNotContainAnyElementsOf(ENGLISH_WORDS);
        }
    }

    private static List<String> quoted(RuleCard card) {
        return Stream.of(card.name(), card.worked().note(), card.counter().note())
                .flatMap(words -> QUOTED.matcher(words).results())
                .map(quote -> quote.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void isShort(Rule rule) {
        assertThat(cards(rule)).allSatisfy(card -> {
            assertThat(card.name().split("\\s+")).hasSizeLessThanOrEqualTo(8);
            assertThat(Stream.of(card.worked(), card.counter()).map(Example::note))
                    .allSatisfy(note -> assertThat(note.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS_OF_A_NOTE));
        });
    }

    @Test
    void noTwoRulesHaveANameOrASentenceInCommon() {
        for (var text : LANGUAGES) {
            for (var reader : LANGUAGES) {
                var cards = Stream.of(Rule.values())
                        .map(rule -> RuleCard.of(rule, text, reader))
                        .toList();
                assertThat(cards).extracting(RuleCard::name).doesNotHaveDuplicates();
                assertThat(cards).extracting(RuleCard::worked).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void thereAreCardsOfNothingElse() {
        var keys = ResourceBundle.getBundle("app.hearsay.question.cards", Locale.GERMAN)
                .keySet();
        assertThat(keys.stream().filter(key -> !key.endsWith(".english"))).hasSize(3 * Rule.values().length);
        assertThat(keys.stream().filter(key -> key.endsWith(".english")).map(key -> key.replace(".english", "")))
                .isSubsetOf(keys)
                .filteredOn(key -> !key.endsWith(".name"))
                .hasSize(2 * Rule.values().length);
    }
}
