package app.hearsay.ui.wall;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/// What there is to choose, to order or to sort, and, while the question takes answers, what to do with it.
final class WallTask extends Div {

    private WallTask() {
        addClassName("host-task");
    }

    /// With what to do.
    static WallTask open(WallScene scene, Question question) {
        var open = new WallTask();
        switch (question.task()) {
            case Task.Choice _ -> open.addOptions(scene, question);
            case Task.Ordering _ -> {
                open.addOptions(scene, question);
                open.addHint("host.question.order");
            }
            case Task.Selection _ -> {
                open.addOptions(scene, question);
                open.addHint("host.question.select");
            }
            case Task.Sorting sorting -> {
                open.addOptions(scene, question);
                var hint = open.addHint("host.question.sort");
                hint.add(" ");
                hint.add(open.bands(sorting));
            }
            case Task.Marking marking ->
                open.addHint(marking.unit() == Task.Unit.WORD ? "host.question.words" : "host.question.sentences");
        }
        return open;
    }

    /// To point at: nothing can be done with it now.
    static WallTask shut(WallScene scene, Question question) {
        var shut = new WallTask();
        if (!(question.task() instanceof Task.Marking)) {
            shut.addOptions(scene, question);
        }
        return shut;
    }

    private void addOptions(WallScene scene, Question question) {
        var options = scene.presentation(question).options();
        if (question.type() == QuestionType.DEBATE) {
            add(new WallSides(options));
            return;
        }
        var list = new OrderedList();
        list.addClassName("host-options");
        options.forEach(option -> list.add(new ListItem(new WallOption(option))));
        add(list);
    }

    private Paragraph addHint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("host-hint");
        add(hint);
        return hint;
    }

    private Span bands(Task.Sorting sorting) {
        return new Span(sorting.bands().stream()
                .map(band -> band.text().in(getLocale()))
                .collect(Collectors.joining(" · ")));
    }
}
