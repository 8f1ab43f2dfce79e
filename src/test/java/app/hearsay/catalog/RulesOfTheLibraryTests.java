package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Wording;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each rule has a formula to remember and sentences that are cases of it, in the library or among those for checks.
class RulesOfTheLibraryTests {

    private static final Catalog CATALOG = Catalogs.shipped();
    private static final int LEAST_OF_A_RULE = 3;
    private static final int MOST_WORDS = 15;
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    /// Prints every statement below its rule, for whoever reads them.
    @BeforeAll
    static void print() throws IOException {
        var lines = Stream.of(Rule.values())
                .flatMap(rule -> Stream.concat(
                        Stream.of(
                                "",
                                "%s: %s"
                                        .formatted(
                                                rule,
                                                Wording.rule(rule, Locale.GERMAN)
                                                        .in(Locale.GERMAN))),
                        cases(rule).stream()
                                .map(statement -> "%s %s %s %s"
                                        .formatted(
                                                statement.id(),
                                                statement.status(),
                                                statement.rules(),
                                                statement.text()))));
        Files.write(Path.of("target", "rules.txt"), lines.toList());
    }

    @ParameterizedTest
    @EnumSource
    void hasEnoughCases(Rule rule) {
        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(cases(rule, language))
                        .as("%s in %s", rule, language)
                        .hasSizeGreaterThanOrEqualTo(LEAST_OF_A_RULE));
    }

    @ParameterizedTest
    @EnumSource
    void hasCasesOfEachOfItsStatusesAndOfNoOther(Rule rule) {
        assertThat(cases(rule).stream().map(Statement::status).collect(Collectors.toSet()))
                .isEqualTo(rule.statuses());
    }

    @ParameterizedTest
    @EnumSource
    void fitsIntoFifteenWords(Rule rule) {
        for (var text : LANGUAGES) {
            for (var reader : LANGUAGES) {
                assertThat(Wording.rule(rule, text).in(reader).split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS);
            }
        }
    }

    @Test
    void saysOfNoTwoRulesTheSame() {
        for (var text : LANGUAGES) {
            for (var reader : LANGUAGES) {
                assertThat(Rule.values())
                        .extracting(rule -> Wording.rule(rule, text).in(reader))
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static List<Statement> cases(Rule rule) {
        return LANGUAGES.stream()
                .flatMap(language -> cases(rule, language).stream())
                .toList();
    }

    private static List<Statement> cases(Rule rule, Locale language) {
        return Stream.of(CATALOG.articles(), CATALOG.checkArticles())
                .flatMap(List::stream)
                .filter(article -> article.article().language().equals(language))
                .flatMap(article -> article.statements().stream())
                .filter(statement -> Rule.of(statement) == rule)
                .toList();
    }
}
