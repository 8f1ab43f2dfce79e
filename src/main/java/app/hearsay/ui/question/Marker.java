package app.hearsay.ui.question;

import app.hearsay.article.Span;
import app.hearsay.article.Strips;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.ui.part.Markup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The highlighter: what a question is about stands out, the rest steps back. Screen readers are told where it begins
/// and ends. Where two passages are compared, each carries its number.
final class Marker {

    private final List<Span> marked;
    private final boolean numbered;
    private final int before;

    /// @param place which of the question's passages, counted from 0
    Marker(Question question, int place) {
        marked = question.passages().get(place).marked();
        numbered = switch (question.type()) {
            case PAIR, HEADLINE -> true;
            case STATUS, CUE, SOURCE, CHAIN, DENIED, CERTAINTY, OWN_VOICE, TURNED, DEBATE -> false;
        };
        before = question.passages().stream()
                .limit(place)
                .map(Passage::marked)
                .mapToInt(List::size)
                .sum();
    }

    Node strip(Span strip, String words) {
        if (marked.isEmpty() || isGap(strip, words)) {
            return Markup.text(words);
        }
        return covers(strip) ? mark(strip, words) : Markup.words("span", words, "dim");
    }

    /// A blank between two words that can be tapped needs no look, and there is one for each word.
    private boolean isGap(Span strip, String words) {
        return words.isBlank() && !covers(strip);
    }

    /// Whether the strip is what the question is about.
    boolean covers(Span strip) {
        return Strips.in(marked, strip);
    }

    /// What stands for a strip that can be tapped, and tells no less where the marked words begin and end.
    Node around(Span strip, Element unit) {
        var frame = framed(new Element("span"), strip, unit);
        return frame.childNodeSize() == 1 ? unit : frame;
    }

    private Element mark(Span strip, String words) {
        return framed(new Element("mark"), strip, Markup.text(words));
    }

    private Element framed(Element frame, Span strip, Node content) {
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i).start() == strip.start()) {
                begin(frame, before + i + 1);
            }
        }
        frame.appendChild(content);
        if (marked.stream().anyMatch(span -> span.end() == strip.end())) {
            frame.appendChild(Markup.heard(I18NProvider.translate("passage.end")));
        }
        return frame;
    }

    private void begin(Element mark, int number) {
        if (numbered) {
            mark.appendChild(
                    Markup.words("span", String.valueOf(number), "mark-number").attr("aria-hidden", "true"));
            mark.appendChild(Markup.heard(I18NProvider.translate("passage.number", number)));
        } else {
            mark.appendChild(Markup.heard(I18NProvider.translate("passage.marked")));
        }
    }
}
