package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Our own texts are not written by a recipe: neither turns of phrase nor what surrounds a statement tell how it is
/// reported to somebody who knows all other texts, but does not read this one.
final class NoRecipeTests {

    private static final Catalog CATALOG = new Catalog(new PathMatchingResourcePatternResolver());

    /// Of all texts of a language; a phrase in more of them is printed.
    private static final double OFTEN = 0.2;

    /// In points of the share of statements whose status is guessed.
    private static final double MOST_BY_A_PHRASE = 0.15;

    private static final double MOST_BY_SURROUNDINGS = 0.05;

    /// A statement, and the text that it stands in.
    private record Placed(AnnotatedArticle article, Statement statement) {

        Article.Id id() {
            return article.id();
        }

        Status status() {
            return statement.status();
        }

        /// In tenths of the text.
        int place() {
            return 10 * statement.span().start() / article.article().text().length();
        }

        /// In words of the text, by fifties.
        int length() {
            return article.article().words().size() / 50;
        }

        String sentences() {
            var text = article.article();
            return text.quote(text.sentencesAround(statement.span()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void noPhraseOfManyTextsTellsTheStatus(String language) {
        var statements = statements(language);
        var texts = statements.stream().map(Placed::article).distinct().toList();
        var often = texts.stream()
                .flatMap(text -> phrases(words(text.article())).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        often.values().removeIf(count -> count <= OFTEN * texts.size());
        System.out.printf("Phrases in more than a fifth of %d texts (%s): %s%n", texts.size(), language, often);

        var phrases = statements.stream()
                .collect(Collectors.toMap(Function.identity(), placed -> phrases(words(placed.sentences()))));
        assertThat(often.keySet())
                .allSatisfy(phrase -> assertThat(gain(
                                statements,
                                placed -> phrases.getOrDefault(placed, Set.of()).contains(phrase)))
                        .as(phrase)
                        .isLessThan(MOST_BY_A_PHRASE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void nothingAroundAStatementTellsItsStatus(String language) {
        var statements = statements(language);
        Map<String, Function<Placed, Object>> looks = Map.of(
                "invented",
                placed -> placed.article().about().invented(),
                "kind",
                placed -> placed.article().about().kind(),
                "length",
                Placed::length,
                "place",
                Placed::place);
        assertThat(looks).allSatisfy((name, look) -> {
            double gain = gain(statements, look);
            System.out.printf("Knowing only the %s of a statement (%s): worth %.3f%n", name, language, gain);
            assertThat(gain).as(name).isLessThan(MOST_BY_SURROUNDINGS);
        });
    }

    /// How much more often the status is guessed by that look than without any, having learned from all other texts.
    private static double gain(List<Placed> statements, Function<Placed, Object> look) {
        return hits(statements, look) - hits(statements, _ -> "");
    }

    /// The share of statements whose status is the most frequent one of those that look the same in other texts.
    private static double hits(List<Placed> statements, Function<Placed, Object> look) {
        var everywhere = counts(statements, look);
        var byText = statements.stream().collect(Collectors.groupingBy(Placed::id));
        var here = new HashMap<Article.Id, Map<Object, Map<Status, Long>>>();
        byText.forEach((id, own) -> here.put(id, counts(own, look)));
        long hits = statements.stream()
                .filter(placed -> {
                    var all = of(everywhere, look.apply(placed));
                    var own = of(here.getOrDefault(placed.id(), Map.of()), look.apply(placed));
                    return mostFrequent(all, own).equals(Optional.of(placed.status()));
                })
                .count();
        return (double) hits / Math.max(1, statements.size());
    }

    private static Map<Status, Long> of(Map<Object, Map<Status, Long>> counts, Object look) {
        return counts.getOrDefault(look, Map.of());
    }

    private static Optional<Status> mostFrequent(Map<Status, Long> all, Map<Status, Long> own) {
        return all.keySet().stream()
                .sorted()
                .max((one, other) -> Long.compare(left(all, own, one), left(all, own, other)));
    }

    private static long left(Map<Status, Long> all, Map<Status, Long> own, Status status) {
        return all.getOrDefault(status, 0L) - own.getOrDefault(status, 0L);
    }

    private static Map<Object, Map<Status, Long>> counts(List<Placed> statements, Function<Placed, Object> look) {
        return statements.stream()
                .collect(Collectors.groupingBy(look, Collectors.groupingBy(Placed::status, Collectors.counting())));
    }

    private static List<Placed> statements(String language) {
        return Stream.of(CATALOG.articles(), CATALOG.checkArticles())
                .flatMap(List::stream)
                .filter(article -> article.article().language().getLanguage().equals(language))
                .flatMap(article -> article.statements().stream()
                        .filter(statement -> !statement.isHeadline())
                        .map(statement -> new Placed(article, statement)))
                .toList();
    }

    private static List<String> words(Article article) {
        return article.words().stream()
                .map((Span word) -> article.quote(word))
                .map(NoRecipeTests::lower)
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(NoRecipeTests::lower)
                .toList();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// Of two to five words, each once.
    private static Set<String> phrases(List<String> words) {
        var phrases = new HashSet<String>();
        IntStream.rangeClosed(2, 5)
                .forEach(length -> IntStream.rangeClosed(0, words.size() - length)
                        .forEach(start -> phrases.add(String.join(" ", words.subList(start, start + length)))));
        return phrases;
    }
}
