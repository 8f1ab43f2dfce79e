package app.hearsay.article;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Divides a text into paragraphs (its non-blank lines), sentences and words.
///
/// Sentences end where the rules of Unicode Standard Annex 29 end them, except after an ordinal number or a title
/// ("22. Oktober", "Dr. Weber"), which those rules cannot know.
final class Division {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,:'’\\-/][\\p{L}\\p{N}]+)*");
    private static final Pattern NO_END = Pattern.compile(
            "(?:^|[\\s\\u00A0(„“\"])(?:\\d{1,3}|\\p{L}|Dr|Prof|St|Nr|Bd|ca|bzw|usw|evtl|vgl|Hrsg|Mio|Mrd|Mr|Mrs|Ms|"
                    + "z\\.[\\s\\u00A0]?B|u\\.[\\s\\u00A0]?a|d\\.[\\s\\u00A0]?h)\\.[\\s\\u00A0]*$");

    private final List<Span> paragraphs;
    private final List<Span> sentences;
    private final List<Span> words;

    Division(String text, Locale language) {
        paragraphs = matches(LINE, text, 0, text.length()).stream()
                .flatMap(line -> stripped(text, line.start(), line.end()).stream())
                .toList();
        var ends = BreakIterator.getSentenceInstance(language);
        sentences = paragraphs.stream()
                .flatMap(paragraph -> sentencesOf(text, paragraph, ends).stream())
                .toList();
        words = sentences.stream()
                .flatMap(sentence -> matches(WORD, text, sentence.start(), sentence.end()).stream())
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

    private static List<Span> sentencesOf(String text, Span paragraph, BreakIterator ends) {
        var line = text.substring(paragraph.start(), paragraph.end());
        ends.setText(Blanks.asSpaces(line));
        var found = new ArrayList<Span>();
        int start = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            boolean last = end == line.length();
            if (last || !NO_END.matcher(line.substring(start, end)).find()) {
                found.addAll(stripped(text, paragraph.start() + start, paragraph.start() + end));
                start = end;
            }
        }
        return found;
    }

    private static List<Span> stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? List.of(new Span(from, to)) : List.of();
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static List<Span> matches(Pattern pattern, String text, int start, int end) {
        Matcher matcher = pattern.matcher(text).region(start, end);
        return matcher.results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }
}
