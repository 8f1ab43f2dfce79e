package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.statement.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How much two statements of an article are about the same thing: by the longer words that they share, each
/// the weightier the fewer statements hold it, and by whether they stand in one paragraph.
final class Kinship {

    /// Shorter words hardly say what a sentence is about.
    private static final int LEAST_LENGTH = 4;
    /// So many letters are the same in all forms of a word: "Vertrag", "Vertrages".
    private static final int STEM = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private final Article article;
    private final Map<Statement.Id, Set<String>> stems = new HashMap<>();
    private final Map<String, Integer> holders = new HashMap<>();

    Kinship(AnnotatedArticle annotated) {
        this.article = annotated.article();
        annotated.statements().forEach(statement -> stems.put(statement.id(), stems(statement)));
        stems.values().forEach(each -> each.forEach(stem -> holders.merge(stem, 1, Integer::sum)));
    }

    /// 0 if they share no word that says anything.
    double of(Statement one, Statement other) {
        return shared(one, other).stream()
                .mapToDouble(stem -> 1.0 / holders.getOrDefault(stem, 1))
                .sum();
    }

    /// How many such words they share.
    int words(Statement one, Statement other) {
        return shared(one, other).size();
    }

    /// How many longer words of a statement's whole sentence another one repeats, everyday words among them: what is
    /// counted by whoever compares words without reading.
    int repeated(Statement one, Statement other) {
        var repeated = allStems(article.quote(article.sentencesAround(one.span())));
        repeated.retainAll(allStems(other.text()));
        return repeated.size();
    }

    /// The wrong options chosen for a denial. If none repeats as many of its words as the target does, the best one
    /// that does stands in place of the last: else whoever compares words without reading would pick the target.
    ///
    /// @param all from which they were chosen, the best first
    List<Statement> withAnEcho(List<Statement> chosen, List<Statement> all, Statement denial, Statement target) {
        int enough = repeated(denial, target);
        if (chosen.stream().anyMatch(other -> repeated(denial, other) >= enough)) {
            return chosen;
        }
        return all.stream()
                .filter(other -> repeated(denial, other) >= enough)
                .findFirst()
                .map(echo -> Stream.concat(chosen.stream().limit(Math.max(0, chosen.size() - 1)), Stream.of(echo))
                        .toList())
                .orElse(chosen);
    }

    private Set<String> shared(Statement one, Statement other) {
        var shared = new HashSet<>(Objects.requireNonNull(stems.get(one.id())));
        shared.retainAll(Objects.requireNonNull(stems.get(other.id())));
        return shared;
    }

    boolean shareParagraph(Statement one, Statement other) {
        Span paragraph = article.paragraphsAround(one.span());
        return paragraph.contains(other.span());
    }

    private Set<String> stems(Statement statement) {
        return longerWords(statement.text())
                .filter(word -> !WordList.EVERYDAY.is(article.language(), word))
                .map(Kinship::stem)
                .collect(Collectors.toSet());
    }

    private static Set<String> allStems(String text) {
        return longerWords(text).map(Kinship::stem).collect(Collectors.toSet());
    }

    private static Stream<String> longerWords(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> word.length() >= LEAST_LENGTH);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
