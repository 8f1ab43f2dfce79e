package app.hearsay.ui.practice;

import app.hearsay.article.Span;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;

/// The highlighter: what a question is about stands out, the rest steps back. Where two passages are compared, each
/// carries its number.
final class Marker {

    /// Highlighted words; screen readers are told where they begin and end.
    @Tag("mark")
    private static final class Mark extends HtmlContainer {}

    private final List<Span> marked;
    private final boolean numbered;
    private final int before;

    /// @param place which of the question's passages, counted from 0
    Marker(Question question, int place) {
        marked = question.passages().get(place).marked();
        numbered = switch (question.type()) {
            case PAIR, HEADLINE -> true;
            case STATUS, CUE, SOURCE, CHAIN, DENIED, CERTAINTY, OWN_VOICE, DEBATE -> false;
        };
        before = question.passages().stream()
                .limit(place)
                .map(Passage::marked)
                .mapToInt(List::size)
                .sum();
    }

    Component strip(Span strip, String words) {
        if (marked.isEmpty()) {
            return ArticleText.plain(words);
        }
        return covers(strip) ? mark(strip, words) : ArticleText.styled(words, "dim");
    }

    /// Whether the strip is what the question is about.
    boolean covers(Span strip) {
        return Strips.in(marked, strip);
    }

    private Mark mark(Span strip, String words) {
        var mark = new Mark();
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i).start() == strip.start()) {
                begin(mark, before + i + 1);
            }
        }
        mark.add(ArticleText.plain(words));
        if (marked.stream().anyMatch(span -> span.end() == strip.end())) {
            mark.add(new Heard(mark.getTranslation("passage.end")));
        }
        return mark;
    }

    private void begin(Mark mark, int number) {
        if (numbered) {
            var badge = ArticleText.styled(String.valueOf(number), "mark-number");
            badge.getElement().setAttribute("aria-hidden", "true");
            mark.add(badge, new Heard(mark.getTranslation("passage.number", number)));
        } else {
            mark.add(new Heard(mark.getTranslation("passage.marked")));
        }
    }
}
