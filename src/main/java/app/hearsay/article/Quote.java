package app.hearsay.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words to look up in a text: as whole words, on one line, with any blanks between them.
final class Quote {

    private static final String WORD_UNIT = "[\\p{L}\\p{N}\\p{M}]";

    private Quote() {}

    /// Every place of `words` in `scope`, in the order of the text, without overlaps; none if `words` is blank.
    static List<Span> find(String text, String words, Span scope) {
        var parts = Blanks.split(words);
        if (parts.isEmpty()) {
            return List.of();
        }
        return pattern(parts)
                .matcher(text)
                .region(scope.start(), Math.min(scope.end(), text.length()))
                .useTransparentBounds(true)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    private static Pattern pattern(List<String> parts) {
        var words = parts.stream().map(Pattern::quote).collect(Collectors.joining("\\h+"));
        boolean startsAsWord = Character.isLetterOrDigit(parts.getFirst().codePointAt(0));
        boolean endsAsWord = Character.isLetterOrDigit(
                parts.getLast().codePointBefore(parts.getLast().length()));
        return Pattern.compile(
                (startsAsWord ? "(?<!" + WORD_UNIT + ")" : "") + words + (endsAsWord ? "(?!" + WORD_UNIT + ")" : ""));
    }
}
