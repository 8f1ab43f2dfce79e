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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleCardTests {

    private static final int MOST_WORDS_OF_A_NOTE = 20;
    private static final List<Locale> READERS = List.of(Locale.GERMAN, Locale.ENGLISH);

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

    @ParameterizedTest
    @EnumSource
    void worksACaseOfTheRule(Rule rule) {
        for (var reader : READERS) {
            assertThat(RuleCard.of(rule, reader).worked().status()).isIn(rule.statuses());
        }
    }

    @ParameterizedTest
    @EnumSource
    void contrastsItWithAnotherStatus(Rule rule) {
        for (var reader : READERS) {
            var card = RuleCard.of(rule, reader);
            assertThat(card.counter().status()).isNotEqualTo(card.worked().status());
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameInBothLanguages(Rule rule) {
        var german = RuleCard.of(rule, Locale.GERMAN);
        var english = RuleCard.of(rule, Locale.ENGLISH);

        assertThat(german.worked().status()).isEqualTo(english.worked().status());
        assertThat(german.counter().status()).isEqualTo(english.counter().status());
    }

    @ParameterizedTest
    @EnumSource
    void isShort(Rule rule) {
        for (var reader : READERS) {
            var card = RuleCard.of(rule, reader);
            assertThat(card.name().split("\\s+")).hasSizeLessThanOrEqualTo(8);
            assertThat(Stream.of(card.worked(), card.counter()).map(Example::note))
                    .allSatisfy(note -> assertThat(note.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS_OF_A_NOTE));
        }
    }

    @Test
    void noTwoRulesHaveANameOrASentenceInCommon() {
        for (var reader : READERS) {
            var cards = Stream.of(Rule.values())
                    .map(rule -> RuleCard.of(rule, reader))
                    .toList();
            assertThat(cards).extracting(RuleCard::name).doesNotHaveDuplicates();
            assertThat(cards).extracting(RuleCard::worked).doesNotHaveDuplicates();
        }
    }

    @Test
    void thereAreCardsOfNothingElse() {
        assertThat(ResourceBundle.getBundle("app.hearsay.question.cards", Locale.GERMAN)
                        .keySet())
                .hasSize(3 * Rule.values().length);
    }
}
