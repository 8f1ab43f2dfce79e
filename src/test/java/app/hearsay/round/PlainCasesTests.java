package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.question.Question;
import app.hearsay.statement.TextKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody is asked who has never been asked anything, in the shipped library.
final class PlainCasesTests {

    private static final int SEEDS = 500;
    private static final Set<TextKind> NEWS = EnumSet.of(TextKind.AGENCY, TextKind.REPORT);
    private static final Catalog CATALOG = Catalogs.shipped();
    private static final Composer COMPOSER = new Composer(CATALOG);

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void firstStepsAskAboutNewsInTheLanguageOfTheReaderWithoutASecondLabel(String tag) {
        var languages = Languages.of(Locale.of(tag));

        assertThat(firstSteps(languages)).hasSize(SEEDS * Composer.LENGTH).allSatisfy(question -> {
            assertThat(kind(question)).isIn(NEWS);
            assertThat(languages.include(question)).isTrue();
            assertThat(question.asked().alternatives()).isEmpty();
            assertThat(question.asked().outletPossible()).isFalse();
        });
    }

    /// Whoever takes them again, or sits beside somebody who takes them, meets other sentences.
    @ParameterizedTest
    @CsvSource({"de, 8, 80", "en, 5, 50"})
    void firstStepsHaveEnoughToChooseFrom(String tag, int texts, int statements) {
        var asked = firstSteps(Languages.of(Locale.of(tag)));

        assertThat(asked.stream()
                        .map(question -> question.asked().id().article())
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(texts);
        assertThat(asked.stream().map(question -> question.asked().id()).collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(statements);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void anOrdinaryRoundBeginsWithNewsForANewcomer(String tag) {
        var programme = new Programme.Selected(Selection.ALL.in(Languages.of(Locale.of(tag))));

        assertThat(LongStream.range(0, SEEDS)
                        .mapToObj(seed -> COMPOSER.gently(programme, seed, questions(programme, seed))
                                .getFirst()))
                .allSatisfy(first -> assertThat(kind(first)).isIn(NEWS));
    }

    private static List<Question> firstSteps(Languages languages) {
        return LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> questions(new Programme.FirstSteps(languages), seed).stream())
                .toList();
    }

    private static List<Question> questions(Programme programme, long seed) {
        return COMPOSER.compose(programme, seed, History.none()).stream()
                .map(Composer.Asked::question)
                .toList();
    }

    private static TextKind kind(Question question) {
        return Stream.of(question.asked().id().article())
                .flatMap(id -> CATALOG.article(id).stream())
                .flatMap(article -> article.kind().stream())
                .findFirst()
                .orElseThrow();
    }
}
