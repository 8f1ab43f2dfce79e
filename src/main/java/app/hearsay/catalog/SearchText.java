package app.hearsay.catalog;

import app.hearsay.statement.AnnotatedArticle;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of an article in the forms in which they are looked up, without case and accents: ä as a, and ä as ae, so
/// that "Müller" is found as "muller" and as "mueller".
final class SearchText {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u00AD]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String plain;
    private final String spelledOut;

    private SearchText(String words) {
        plain = plain(words);
        spelledOut = spelledOut(words);
    }

    static SearchText of(AnnotatedArticle article) {
        return new SearchText(String.join(
                "\n",
                article.title().de(),
                article.title().en(),
                article.intro().de(),
                article.intro().en(),
                article.article().text()));
    }

    /// Whether every one of the words occurs, also as a part of another one.
    boolean holds(String words) {
        return Arrays.stream(BETWEEN.split(Normalizer.normalize(words, Form.NFC)))
                .allMatch(word -> plain.contains(plain(word)) || spelledOut.contains(spelledOut(word)));
    }

    private static String plain(String words) {
        var lower = words.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(lower, Form.NFD)).replaceAll("");
    }

    private static String spelledOut(String words) {
        var lower = Normalizer.normalize(words, Form.NFC).toLowerCase(Locale.ROOT);
        return plain(lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
    }
}
