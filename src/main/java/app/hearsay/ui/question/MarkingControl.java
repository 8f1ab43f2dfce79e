package app.hearsay.ui.question;

import app.hearsay.article.Span;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.ui.part.Markup;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The running text with a native checkbox for each word or sentence that can be marked. Marks stay in the browser
/// until they are handed in; `question.js` moves the focus with the arrow keys and keeps marks over a reload.
final class MarkingControl extends Div implements AnswerControl {

    private final Task.Marking task;
    private final Marker marker;

    MarkingControl(Question question, Task.Marking task) {
        var passage = question.passages().getFirst();
        this.task = task;
        this.marker = new Marker(question, 0);
        addClassName("marking");
        getElement().setAttribute("role", "group");
        add(new Paragraphs(passage.article(), passage.shown(), edges(passage), this::strip));
    }

    @Override
    public Div component() {
        return this;
    }

    /// Units stay whole, even where a mark begins in the middle of one.
    private Collection<Span> edges(Passage passage) {
        return Stream.concat(
                        task.units().stream(),
                        passage.marked().stream()
                                .flatMap(mark -> Stream.of(mark.start(), mark.end()))
                                .filter(edge -> task.units().stream()
                                        .noneMatch(unit -> unit.start() < edge && edge < unit.end()))
                                .flatMap(edge -> edge < passage.shown().end()
                                        ? Stream.of(
                                                new Span(edge, passage.shown().end()))
                                        : Stream.empty()))
                .toList();
    }

    private Node strip(Span strip, String words) {
        int place = task.units().indexOf(strip);
        return place < 0 ? marker.strip(strip, words) : unit(place, words, marker.covers(strip));
    }

    private Element unit(int place, String words, boolean marked) {
        var unit = new Element("label").addClass("unit");
        if (marked) {
            unit.addClass("in-mark");
        }
        unit.appendElement("input").attr("type", "checkbox").attr("value", String.valueOf(place));
        return unit.appendChild(Markup.words("span", words));
    }
}
