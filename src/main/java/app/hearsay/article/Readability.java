package app.hearsay.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How hard a text is to read, by the measure that is known for its language, from the length of its sentences and
/// words alone: what it tells of, and how its statements are told apart, does not count.
///
/// German: LIX, the mean number of words in a sentence plus the percentage of words with more than six letters
/// (C. H. Björnsson, Läsbarhet, 1968); the higher the harder. English: Flesch Reading Ease, 206.835 - 1.015 * words a
/// sentence - 84.6 * syllables a word (R. Flesch, A new readability yardstick, Journal of Applied Psychology 32, 1948);
/// the lower the harder. Syllables are counted as groups of vowels, a silent e at the end aside, as most programs do.
///
/// @param value rounded to the nearest whole number
public record Readability(Measure measure, int value) {

    /// By which a text is measured.
    public enum Measure {
        LIX,
        FLESCH
    }

    /// What a number means, as the authors of the measures say.
    public enum Ease {
        /// LIX up to 40; Flesch from 60.
        EASY,
        /// LIX up to 50; Flesch from 50.
        MIDDLING,
        /// Beyond.
        DEMANDING
    }

    private static final int LONG = 6;
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT =
            Pattern.compile("(?<=[^aeiouyl])e$|(?<=[^aeiouylsxzchg])es$|(?<=[^aeiouytd])ed$");

    /// Of an article with at least one sentence.
    public static Readability of(Article article) {
        var words = article.words().stream()
                .map(article::quote)
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        double sentences = Math.max(1, article.sentences().size());
        double length = words.size() / sentences;
        return article.language().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? new Readability(Measure.FLESCH, Math.toIntExact(Math.round(flesch(words, length))))
                : new Readability(Measure.LIX, Math.toIntExact(Math.round(lix(words, length))));
    }

    public Ease ease() {
        return switch (measure) {
            case LIX -> value <= 40 ? Ease.EASY : value <= 50 ? Ease.MIDDLING : Ease.DEMANDING;
            case FLESCH -> value >= 60 ? Ease.EASY : value >= 50 ? Ease.MIDDLING : Ease.DEMANDING;
        };
    }

    private static double lix(List<String> words, double length) {
        long lengthy = words.stream()
                .filter(word -> word.chars().filter(Character::isLetter).count() > LONG)
                .count();
        return length + 100.0 * lengthy / Math.max(1, words.size());
    }

    private static double flesch(List<String> words, double length) {
        int syllables = words.stream().mapToInt(Readability::syllables).sum();
        return 206.835 - 1.015 * length - 84.6 * syllables / Math.max(1, words.size());
    }

    /// At least one.
    static int syllables(String word) {
        var spoken = SILENT.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        return Math.max(1, Math.toIntExact(VOWELS.matcher(spoken).results().count()));
    }
}
