package app.hearsay.article;

import java.util.ArrayList;
import java.util.List;

/// What counts as a blank: white space of any kind, the no-break spaces too.
final class Blanks {

    private Blanks() {}

    /// The words between the blanks; none if there are only blanks.
    static List<String> split(String text) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || isBlank(text.charAt(end))) {
                if (start < end) {
                    words.add(text.substring(start, end));
                }
                start = end + 1;
            }
        }
        return words;
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

    /// Where the blanks that begin at `start` end, which do not end the line; `start` itself if there is none.
    static int endOnLine(String text, int start) {
        int end = start;
        while (end < text.length() && isBlank(text.charAt(end)) && !endsLine(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsLine(char unit) {
        return switch (unit) {
            case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
    }
}
