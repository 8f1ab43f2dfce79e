package app.hearsay.article;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The unchanged text of a news article and its division into paragraphs, sentences and words. Immutable.
///
/// All spans are offsets into [#text()]. Paragraphs are the non-blank lines of the text without surrounding blanks;
/// every sentence lies in one paragraph, every word in one sentence; each list is in the order of the text and its
/// spans do not overlap.
public final class Article implements Serializable {

    /// Names an article in addresses and in the attempt log: 1 to 64 lower-case ASCII letters, digits and hyphens.
    public record Id(String value) implements Comparable<Id>, Serializable {

        private static final Pattern FORM = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?");

        /// @throws IllegalArgumentException if the value has another form
        public Id {
            if (!FORM.matcher(value).matches()) {
                throw new IllegalArgumentException("not an article id: " + value);
            }
        }

        /// Whether [Id] accepts the value.
        public static boolean isValid(String value) {
            return FORM.matcher(value).matches();
        }

        @Override
        public int compareTo(Id other) {
            return value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    private final Id id;
    private final Locale language;
    private final String text;
    private final List<Span> paragraphs;
    private final List<Span> sentences;
    private final List<Span> words;

    /// Divides a text; `language` rules where its sentences end.
    public Article(Id id, Locale language, String text) {
        this.id = id;
        this.language = language;
        this.text = text;
        var division = new Division(text, language);
        this.paragraphs = division.paragraphs();
        this.sentences = division.sentences();
        this.words = division.words();
    }

    public Id id() {
        return id;
    }

    public Locale language() {
        return language;
    }

    public String text() {
        return text;
    }

    public List<Span> paragraphs() {
        return paragraphs;
    }

    public List<Span> sentences() {
        return sentences;
    }

    /// The words without the punctuation around them.
    public List<Span> words() {
        return words;
    }

    /// How many words lie in a span with all their letters.
    public int wordsWithin(Span span) {
        int first = firstWordFrom(span.start());
        int beyond = firstWordFrom(span.end());
        boolean cut = beyond > first && words.get(beyond - 1).end() > span.end();
        return beyond - first - (cut ? 1 : 0);
    }

    private int firstWordFrom(int position) {
        int place = Collections.binarySearch(words, new Span(position, position + 1));
        return place < 0 ? -place - 1 : place;
    }

    /// The text of a span as it stands in the article, no-break spaces included.
    public String quote(Span span) {
        return text.substring(span.start(), span.end());
    }

    /// Where `words` stand inside `scope` as whole words: neither neighbour of a match is a letter or a digit that
    /// continues a word. Blanks of any kind and number in `words` equal blanks of any kind and number in the
    /// article, but not the end of a line.
    ///
    /// @return every match in the order of the text, without overlaps; empty if there is none or `words` is blank
    public List<Span> find(String words, Span scope) {
        return Quote.find(text, words, scope);
    }

    /// Where `words` stand in the whole article; see [#find(String, Span)].
    public List<Span> find(String words) {
        return text.isEmpty() ? List.of() : find(words, new Span(0, text.length()));
    }

    /// The stretch of whole paragraphs that `span` touches.
    public Span paragraphsAround(Span span) {
        return around(paragraphs, span);
    }

    /// The stretch of whole sentences that `span` touches.
    public Span sentencesAround(Span span) {
        return around(sentences, span);
    }

    /// @param parts in the order of the text, without overlaps
    private static Span around(List<Span> parts, Span span) {
        var around = span;
        for (int place = placeFrom(parts, span.start()); place < parts.size(); place++) {
            if (!parts.get(place).overlaps(span)) {
                break;
            }
            around = around.cover(parts.get(place));
        }
        return around;
    }

    /// The place of the first of these parts that ends behind a position.
    private static int placeFrom(List<Span> parts, int position) {
        int place = Collections.binarySearch(parts, new Span(position, position + 1));
        int next = place < 0 ? -place - 1 : place;
        return next > 0 && parts.get(next - 1).end() > position ? next - 1 : next;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article article
                && id.equals(article.id)
                && language.equals(article.language)
                && text.equals(article.text);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
