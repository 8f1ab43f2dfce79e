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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our own texts are not written by a recipe: neither turns of phrase nor what surrounds a statement tell how it is
/// reported to somebody who knows all other texts, but does not read this one.
final class NoRecipeTests {

    private static final Catalog CATALOG = Catalogs.shipped();

    /// Of all texts of a language; a phrase in more of them is printed.
    private static final double OFTEN = 0.2;

    /// In points of the share of statements whose status is guessed.
    private static final double MOST_BY_A_PHRASE = 0.15;

    private static final double MOST_BY_SURROUNDINGS = 0.05;

    /// How much more frequent a phrase may be in texts of one kind than in the others, unless chance explains it.
    private static final double MOST_TIMES = 2;

    /// That any one of all phrases that are looked at is called too frequent where chance alone is at work.
    private static final double CHANCE = 0.05;

    /// Of fewer texts nothing can be said.
    private static final int ENOUGH = 4;

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
        var often = counted(texts.stream().map(text -> phrases(words(text.article()))));
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

    /// There are no texts by others to compare with. So those of each kind, and those of stories, are compared with the
    /// rest: what they share and the rest has not is a recipe.
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void noPhraseIsTheMarkOfSomeTexts(String language) {
        var phrases = texts(language).stream()
                .collect(Collectors.toMap(AnnotatedArticle::id, text -> phrases(words(text.article()))));

        assertThat(groups(language)).isNotEmpty().allSatisfy((name, group) -> {
            var often = counted(group.stream().map(phrases::get));
            often.values().removeIf(count -> count <= OFTEN * group.size());
            var everywhere = counted(phrases.values().stream());
            var marks = often.entrySet().stream()
                    .map(phrase -> new Shared(
                            phrase.getKey(),
                            phrase.getValue().intValue(),
                            group.size(),
                            everywhere.getOrDefault(phrase.getKey(), 0L).intValue(),
                            phrases.size()))
                    .filter(phrase -> phrase.isMark(often.size()))
                    .toList();
            assertThat(marks).as("%s (%s)", name, language).isEmpty();
        });
    }

    @Test
    void aPhraseIsTheMarkOfSomeTextsIfTheyShareItAndOthersDoNot() {
        assertThat(new Shared("abgesehen von", 8, 8, 9, 26).isMark(500)).isTrue();
        assertThat(new Shared("in der", 8, 8, 20, 26).isMark(500)).isFalse();
        assertThat(new Shared("by chance", 2, 8, 3, 26).isMark(500)).isFalse();
    }

    /// A phrase that `here` of `group` texts have, and `everywhere` of `all` texts.
    private record Shared(String phrase, int here, int group, int everywhere, int all) {

        /// @param phrases of how many the most striking one is sought
        boolean isMark(int phrases) {
            double elsewhere = (double) (everywhere - here) / (all - group);
            return (double) here / group > MOST_TIMES * elsewhere && byChance() < CHANCE / phrases;
        }

        /// How likely as many texts of the group have it, if all that do are drawn at random (hypergeometric
        /// distribution).
        private double byChance() {
            return IntStream.rangeClosed(here, Math.min(group, everywhere))
                            .mapToDouble(i -> ways(everywhere, i) * ways(all - everywhere, group - i))
                            .sum()
                    / ways(all, group);
        }

        /// In how many ways `some` of `among` are drawn.
        private static double ways(int among, int some) {
            return IntStream.rangeClosed(1, some)
                    .mapToDouble(i -> (among - some + i) / (double) i)
                    .reduce(1, (x, y) -> x * y);
        }
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

    /// Of each kind, as far as there are enough, and of all stories.
    private static Map<String, Set<Article.Id>> groups(String language) {
        var groups = texts(language).stream()
                .flatMap(text -> Stream.concat(
                                text.kind().map(Enum::name).stream(), text.story().map(_ -> "story").stream())
                        .map(group -> Map.entry(group, text.id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        groups.values().removeIf(group -> group.size() < ENOUGH);
        return groups;
    }

    private static Map<String, Long> counted(Stream<Set<String>> phrases) {
        return phrases.flatMap(Set::stream).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<AnnotatedArticle> texts(String language) {
        return Stream.of(CATALOG.articles(), CATALOG.checkArticles())
                .flatMap(List::stream)
                .filter(article -> article.article().language().getLanguage().equals(language))
                .toList();
    }

    private static List<Placed> statements(String language) {
        return texts(language).stream()
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
