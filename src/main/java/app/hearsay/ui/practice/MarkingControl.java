package app.hearsay.ui.practice;

import app.hearsay.article.Span;
import app.hearsay.question.Answer;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The running text with a native checkbox for each word or sentence that can be marked. Marks stay in the browser
/// until they are handed in; `hearsay.js` moves the focus with the arrow keys and keeps marks over a reload.
final class MarkingControl extends Div implements AnswerControl {

    /// A piece of text that can be ticked.
    @Tag("label")
    private static final class Unit extends HtmlContainer {

        Unit(int place, String words, Task.Unit kind, boolean marked) {
            addClassNames("unit", "unit-" + kind.name().toLowerCase(Locale.ROOT));
            setClassName("in-mark", marked);
            add(new Tick(place), ArticleText.styled(words, "unit-text"));
        }
    }

    @Tag("input")
    private static final class Tick extends HtmlContainer {
        Tick(int place) {
            getElement().setAttribute("type", "checkbox");
            getElement().setAttribute("value", String.valueOf(place));
        }
    }

    private final Task.Marking task;
    private final Marker marker;

    MarkingControl(Question question, Task.Marking task) {
        var passage = question.passages().getFirst();
        this.task = task;
        this.marker = new Marker(question, 0);
        addClassName("marking");
        getElement().setAttribute("role", "group");
        add(new ArticleText(passage.article(), passage.shown(), edges(passage), this::strip));
    }

    @Override
    public Optional<Answer> answer(List<Integer> places) {
        return AnswerControl.exist(places, task.units().size())
                ? Optional.of(new Answer.Marking(new TreeSet<>(places)))
                : Optional.empty();
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

    private Component strip(Span strip, String words) {
        int place = task.units().indexOf(strip);
        return place < 0 ? marker.strip(strip, words) : new Unit(place, words, task.unit(), marker.covers(strip));
    }
}
