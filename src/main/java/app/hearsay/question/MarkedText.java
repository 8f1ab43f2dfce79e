package app.hearsay.question;

import app.hearsay.article.Span;
import java.util.ArrayList;
import java.util.List;

/// Words of a bundle in which `[` and `]` stand around signals, and `<` and `>` around the passage that is meant where
/// that is not everything.
///
/// @param words without the marks
/// @param passage in `words`
/// @param signals in `words`, in the order of the text
record MarkedText(String words, Span passage, List<Span> signals) {

    private static final String MARKS = "[]<>";

    static MarkedText parse(String marked) {
        var words = marked.replaceAll("[\\[\\]<>]", "");
        var passage = spans(marked, '<', '>').stream().findFirst().orElseGet(() -> new Span(0, words.length()));
        return new MarkedText(words, passage, List.copyOf(spans(marked, '[', ']')));
    }

    private static List<Span> spans(String marked, char opening, char closing) {
        var spans = new ArrayList<Span>();
        int place = 0;
        int start = 0;
        for (char each : marked.toCharArray()) {
            if (each == opening) {
                start = place;
            } else if (each == closing) {
                spans.add(new Span(start, place));
            } else if (MARKS.indexOf(each) < 0) {
                place++;
            }
        }
        return spans;
    }
}
