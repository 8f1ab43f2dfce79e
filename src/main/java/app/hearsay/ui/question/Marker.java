package app.hearsay.ui.question;

import app.hearsay.article.Span;
import app.hearsay.article.Strips;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The highlighter: what a question is about stands out, the rest steps back. Screen readers are told where it begins
/// and ends. Where two passages are compared, each carries its number, also once the question is answered.
final class Marker {

    private final List<Span> marked;
    private final Map<Span, Integer> numbers;

    /// @param place which of the question's passages, counted from 0
    Marker(Question question, int place) {
        marked = question.passages().get(place).marked();
        numbers = switch (question.type()) {
            case PAIR, HEADLINE -> numbers(question, place);
            case STATUS, CUE, SOURCE, CHAIN, DENIED, CERTAINTY, OWN_VOICE, TURNED, DEBATE -> Map.of();
        };
    }

    /// Those of the statements: a verb of denying that is marked beside its statement has none.
    private static Map<Span, Integer> numbers(Question question, int place) {
        var numbers = new HashMap<Span, Integer>();
        int number = 0;
        for (int i = 0; i <= place; i++) {
            var passage = question.passages().get(i);
            for (var mark : passage.marked()) {
                if (isStatement(question, passage, mark)) {
                    number++;
                    if (i == place) {
                        numbers.put(mark, number);
                    }
                }
            }
        }
        return Map.copyOf(numbers);
    }

    private static boolean isStatement(Question question, Passage passage, Span mark) {
        return question.about().stream()
                .anyMatch(statement -> statement.span().equals(mark)
                        && statement.id().article().equals(passage.article().id()));
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

    /// The number that stands before the strip, to be seen and to be heard; nothing where none begins.
    List<Node> number(Span strip) {
        return numbers.entrySet().stream()
                .filter(number -> number.getKey().start() == strip.start())
                .findFirst()
                .map(number -> number(number.getValue()))
                .orElse(List.of());
    }

    private static List<Node> number(int number) {
        return List.of(
                Markup.words("span", String.valueOf(number), Words.NUMBER_CLASS).attr("aria-hidden", "true"),
                Markup.heard(I18NProvider.translate("passage.number", number)));
    }

    private Element mark(Span strip, String words) {
        return framed(new Element("mark"), strip, Markup.text(words));
    }

    private Element framed(Element frame, Span strip, Node content) {
        if (marked.stream().anyMatch(span -> span.start() == strip.start())) {
            var number = number(strip);
            frame.appendChildren(
                    number.isEmpty() ? List.of(Markup.heard(I18NProvider.translate("passage.marked"))) : number);
        }
        frame.appendChild(content);
        if (marked.stream().anyMatch(span -> span.end() == strip.end())) {
            frame.appendChild(Markup.heard(I18NProvider.translate("passage.end")));
        }
        return frame;
    }
}
