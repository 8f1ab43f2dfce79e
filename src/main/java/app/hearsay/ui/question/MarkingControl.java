package app.hearsay.ui.question;

import app.hearsay.article.Span;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.ui.part.Markup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The running text with a native checkbox for each word or sentence in view that can be marked. Marks stay in the
/// browser until they are handed in; `question.js` moves the focus with the arrow keys and keeps marks over a reload.
final class MarkingControl extends Div implements AnswerControl {

    private static final String IN_MARK = "in-mark";

    private final Task.Marking task;
    private final Marker marker;
    private final List<Span> units;

    MarkingControl(Question question, Task.Marking task) {
        var passage = question.passages().getFirst();
        this.task = task;
        this.marker = new Marker(question, 0);
        this.units = task.units().stream().filter(passage.excerpt()::holds).toList();
        addClassName("marking");
        getElement().setAttribute("role", "group");
        add(new PassageText(passage, edges(passage), this::strip));
        if (!passage.marked().isEmpty()) {
            add(inMark());
        }
    }

    /// Said with each word of the marked sentence, since a list of boxes shows no marker.
    private Paragraph inMark() {
        var words = new Paragraph(getTranslation("passage.in-mark"));
        words.setId(IN_MARK);
        words.getElement().setAttribute("hidden", true);
        return words;
    }

    @Override
    public Div component() {
        return this;
    }

    /// Units stay whole, even where a mark begins in the middle of one.
    private Collection<Span> edges(Passage passage) {
        return Stream.concat(
                        units.stream(),
                        passage.marked().stream()
                                .flatMap(mark -> Stream.of(mark.start(), mark.end()))
                                .filter(edge ->
                                        units.stream().noneMatch(unit -> unit.start() < edge && edge < unit.end()))
                                .flatMap(edge -> edge < passage.shown().end()
                                        ? Stream.of(
                                                new Span(edge, passage.shown().end()))
                                        : Stream.empty()))
                .toList();
    }

    private Node strip(Span strip, String words) {
        int place = units.contains(strip) ? task.units().indexOf(strip) : -1;
        return place < 0 ? marker.strip(strip, words) : marker.around(strip, unit(place, words, marker.covers(strip)));
    }

    private Element unit(int place, String words, boolean marked) {
        var unit = new Element("label").addClass("unit");
        var box = unit.appendElement("input").attr("type", "checkbox").attr("value", String.valueOf(place));
        if (marked) {
            unit.addClass("in-mark");
            box.attr("aria-describedby", IN_MARK);
        }
        return unit.appendChild(Markup.words("span", words));
    }
}
