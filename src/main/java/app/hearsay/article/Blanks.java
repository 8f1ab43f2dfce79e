package app.hearsay.article;

import java.util.List;
import java.util.regex.Pattern;

/// What counts as a blank: white space of any kind, the no-break spaces too.
final class Blanks {

    private static final Pattern RUN = Pattern.compile("[\\s\\h\\u0085\\u2028\\u2029]+");

    private Blanks() {}

    /// The words between the blanks; none if there are only blanks.
    static List<String> split(String text) {
        return RUN.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /// The stretch without the blanks at its ends; nothing if it holds only blanks.
    static List<Span> stripped(String text, int start, int end) {
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
}
