package app.hearsay.annotation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Guesses what words that an article does not contain were meant to quote.
final class Nearest {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String REST_OF_WORD = "[\\p{L}\\p{N}]{0,20}";

    private record Candidate(Span sentence, int shared) {}

    private Nearest() {}

    /// The whole words of the article with the same letters and digits in the same order, whatever their case and
    /// whatever stands between them; else the sentence that shares most words with `words`, if that is more
    /// than half of them.
    static Optional<String> words(Article article, String words) {
        return sameLetters(article, words)
                .or(() -> sentence(article, words))
                .map(article::quote)
                .map(near -> near.replaceAll("\\s+", " "));
    }

    /// The sentence that shares most words with `words`, if that is more than half of them.
    static Optional<Span> sentence(Article article, String words) {
        var wanted = wordsOf(words);
        return article.sentences().stream()
                .map(sentence -> new Candidate(sentence, shared(wanted, article.quote(sentence))))
                .max(Comparator.comparingInt(Candidate::shared))
                .filter(best -> best.shared() * 2 > wanted.size())
                .map(Candidate::sentence);
    }

    private static Optional<Span> sameLetters(Article article, String words) {
        var parts =
                NO_LETTERS.splitAsStream(words).filter(part -> !part.isEmpty()).map(Pattern::quote);
        var loose = parts.collect(Collectors.joining("[^\\p{L}\\p{N}]{1,4}"));
        if (loose.isEmpty()) {
            return Optional.empty();
        }
        return Pattern.compile(REST_OF_WORD + loose + REST_OF_WORD, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(article.text())
                .results()
                .findFirst()
                .map(match -> new Span(match.start(), match.end()));
    }

    private static int shared(Set<String> wanted, String sentence) {
        var common = new HashSet<>(wordsOf(sentence));
        common.retainAll(wanted);
        return common.size();
    }

    private static Set<String> wordsOf(String text) {
        return Arrays.stream(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
