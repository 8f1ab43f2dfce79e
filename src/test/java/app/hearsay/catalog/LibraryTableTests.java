package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Readability;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.TextKind;
import app.hearsay.statement.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The table of what there is, which stands in content/README.md: printed, and the same there.
final class LibraryTableTests {

    private static final Catalog CATALOG = Catalogs.shipped();
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    /// In percent of the statements of a language.
    private static final int MOST_OF_A_STATUS = 45;

    private static final int LEAST_OF_A_STATUS = 12;

    /// In percent of the texts of a language: about a third of them.
    private static final long LEAST_OF_AN_EASE = 30;

    private static final long MOST_OF_AN_EASE = 40;

    @Test
    void standsInTheGuide() throws IOException {
        var table = table();
        System.out.println(table);
        assertThat(Files.readString(Path.of("content", "README.md")).contains(table))
                .as("content/README.md holds the table of today: %s", table)
                .isTrue();
    }

    @Test
    void holdsNoStatusTooOftenOrTooRarelyInEitherLanguage() {
        assertThat(LANGUAGES).allSatisfy(language -> {
            long all = statements(language).count();
            assertThat(Status.values())
                    .allSatisfy(status -> assertThat(100 * count(language, status) / all)
                            .as("%s in %s", status, language)
                            .isBetween((long) LEAST_OF_A_STATUS, (long) MOST_OF_A_STATUS));
        });
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryHardCaseInSeveralTextsOfEitherLanguage(HardCase rule) {
        assertShows(rule, Locale.GERMAN, 6, 4);
        assertShows(rule, Locale.ENGLISH, 4, 3);
    }

    @Test
    void spreadsTheTextsOfEitherLanguageOverAllReadingLevels() {
        assertThat(LANGUAGES).allSatisfy(language -> {
            long all = articles(language).count();
            assertThat(Readability.Ease.values())
                    .allSatisfy(ease -> assertThat(100 * texts(language, ease) / all)
                            .as("%s in %s", ease, language)
                            .isBetween(LEAST_OF_AN_EASE, MOST_OF_AN_EASE));
        });
    }

    private static void assertShows(HardCase rule, Locale language, int least, int leastTexts) {
        var cases = statements(language)
                .filter(statement -> statement.rules().contains(rule))
                .toList();
        assertThat(cases).as(language.getLanguage()).hasSizeGreaterThanOrEqualTo(least);
        assertThat(cases.stream().map(statement -> statement.id().article()).distinct())
                .as("texts in %s", language.getLanguage())
                .hasSizeGreaterThanOrEqualTo(leastTexts);
    }

    /// A sixth of the texts, of either language and so of both.
    @ParameterizedTest
    @EnumSource
    void isNotMostlyAboutOneThing(Topic topic) {
        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(texts(language, text -> text.topic() == topic))
                        .as("%s in %s", topic, language)
                        .isLessThanOrEqualTo(texts(language, _ -> true) / 6));
    }

    private static String table() {
        var rows = new ArrayList<String>();
        rows.add(row("", language -> language.getDisplayLanguage(Locale.ENGLISH)));
        rows.add("|---|---|---|");
        rows.add(row("texts", language -> articles(language).count()));
        rows.add(row("statements", language -> statements(language).count()));
        rows.add(row("questions", LibraryTableTests::questions));
        Arrays.stream(Status.values())
                .forEach(status -> rows.add(row(words(status), language -> count(language, status))));
        IntStream.rangeClosed(1, Selection.HARDEST)
                .forEach(level -> rows.add(row(
                        "texts of level " + level, language -> texts(language, text -> text.level() == level))));
        Arrays.stream(Readability.Ease.values())
                .forEach(ease -> rows.add(row(
                        "texts " + ease.name().toLowerCase(Locale.ROOT) + " to read",
                        language -> texts(language, ease))));
        Arrays.stream(Topic.values())
                .forEach(topic ->
                        rows.add(row("`" + topic + "`", language -> texts(language, text -> text.topic() == topic))));
        Arrays.stream(TextKind.values())
                .forEach(kind -> rows.add(row(
                        "`" + kind + "`",
                        language -> texts(
                                language,
                                text -> text.about().kind().filter(kind::equals).isPresent()))));
        Arrays.stream(HardCase.values())
                .forEach(rule -> rows.add(row("`" + rule + "`", language -> cases(language, rule))));
        return String.join("\n", rows) + "\n";
    }

    private static String row(String name, Function<Locale, Object> value) {
        return "| %s | %s | %s |".formatted(name, value.apply(Locale.GERMAN), value.apply(Locale.ENGLISH));
    }

    /// How many statements, and in how many texts.
    private static String cases(Locale language, HardCase rule) {
        Predicate<Statement> isCase = statement -> statement.rules().contains(rule);
        return "%d in %d"
                .formatted(
                        statements(language).filter(isCase).count(),
                        texts(language, text -> text.statements().stream().anyMatch(isCase)));
    }

    private static long count(Locale language, Status status) {
        return statements(language)
                .filter(statement -> statement.status() == status)
                .count();
    }

    private static long questions(Locale language) {
        return CATALOG.questions().stream()
                .filter(Languages.of(language)::include)
                .count();
    }

    private static long texts(Locale language, Predicate<AnnotatedArticle> wanted) {
        return articles(language).filter(wanted).count();
    }

    private static long texts(Locale language, Readability.Ease ease) {
        return texts(language, text -> Readability.of(text.article()).ease() == ease);
    }

    private static Stream<Statement> statements(Locale language) {
        return articles(language).flatMap(article -> article.statements().stream());
    }

    /// To practise with, and for checks.
    private static Stream<AnnotatedArticle> articles(Locale language) {
        return Stream.of(CATALOG.articles(), CATALOG.checkArticles())
                .flatMap(List::stream)
                .filter(article -> article.article().language().equals(language));
    }

    private static String words(Status status) {
        return switch (status) {
            case CLAIM -> "reported claims";
            case DENIAL -> "denials";
            case SPECULATION -> "speculations";
            case OWN_ASSERTION -> "statements of the newsroom";
        };
    }
}
