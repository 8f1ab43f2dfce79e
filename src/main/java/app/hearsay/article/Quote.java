package app.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Words to look up in a text: as whole words, on one line, with any blanks between them. A library looks up thousands
/// when it is read, which is why none of them becomes a regular expression.
///
/// @param parts the words, without blanks; at least one
record Quote(List<String> parts) {

    /// Every place of `words` in `scope`, in the order of the text, without overlaps; none if `words` is blank.
    static List<Span> find(String text, String words, Span scope) {
        var parts = Blanks.split(words);
        return parts.isEmpty() ? List.of() : new Quote(parts).places(text, scope);
    }

    private List<Span> places(String text, Span scope) {
        int limit = Math.min(scope.end(), text.length());
        var places = new ArrayList<Span>();
        int start = text.indexOf(parts.getFirst(), scope.start(), limit);
        while (start >= 0) {
            var end = end(text, start, limit);
            if (end.isPresent()) {
                places.add(new Span(start, end.getAsInt()));
            }
            start = text.indexOf(parts.getFirst(), end.orElse(start + 1), limit);
        }
        return places;
    }

    /// Where the words end that begin at `start`; nothing if only the first of them stands there.
    private OptionalInt end(String text, int start, int limit) {
        int end = start + parts.getFirst().length();
        for (var part : parts.subList(1, parts.size())) {
            int next = Blanks.endOnLine(text, end);
            if (next == end || !text.startsWith(part, next)) {
                return OptionalInt.empty();
            }
            end = next + part.length();
        }
        return end <= limit && isWhole(text, start, end) ? OptionalInt.of(end) : OptionalInt.empty();
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean continuesBefore = start > 0
                && Character.isLetterOrDigit(text.codePointAt(start))
                && continuesWord(text.codePointBefore(start));
        boolean continuesAfter = end < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(end))
                && continuesWord(text.codePointAt(end));
        return !continuesBefore && !continuesAfter;
    }

    private static boolean continuesWord(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }
}
