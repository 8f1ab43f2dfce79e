package app.hearsay.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Divides a text into paragraphs (its non-blank lines), sentences and words.
final class Division {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u0085\\u2028\\u2029]++");

    // What stands between letters without a blank reads as one word where it tells of genders: a star, a line or a dot
    // always, a colon before a small letter ("eine:n"), brackets around small letters ("Kolleg(inn)en"). Possessive
    // throughout: a group that could give back recurses once a repetition and overflows the stack.
    private static final Pattern WORD = Pattern.compile("""
            [\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00AD]*+
            (?: (?: ['’&‐‑-] | /[‐‑-]?+ | (?<=\\p{N})[.,:](?=\\p{N})
                  | (?<=[\\p{L}\\p{M}])(?: [*_·](?=\\p{L}) | :(?=\\p{Ll}|Innen) ) )
                [\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00AD]*+
              | (?<=[\\p{L}\\p{M}]) \\(\\p{Ll}++\\) [\\p{L}\\p{M}\\u00AD]*+ )*+
            """, Pattern.COMMENTS);

    private final List<Span> paragraphs;
    private final List<Span> sentences;
    private final List<Span> words;

    Division(String text, Locale language) {
        var ends = new SentenceEnds(language);
        paragraphs = matches(LINE, text, new Span(0, Math.max(1, text.length()))).stream()
                .flatMap(line -> Blanks.stripped(text, line.start(), line.end()).stream())
                .toList();
        sentences = paragraphs.stream()
                .flatMap(paragraph -> ends.divide(text, paragraph).stream())
                .toList();
        words = sentences.stream()
                .flatMap(sentence -> matches(WORD, text, sentence).stream())
                .toList();
    }

    List<Span> paragraphs() {
        return paragraphs;
    }

    List<Span> sentences() {
        return sentences;
    }

    List<Span> words() {
        return words;
    }

    private static List<Span> matches(Pattern pattern, String text, Span region) {
        return pattern.matcher(text)
                .region(region.start(), Math.min(region.end(), text.length()))
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }
}
