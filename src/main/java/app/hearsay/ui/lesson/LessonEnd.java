package app.hearsay.ui.lesson;

import app.hearsay.question.Lesson;
import app.hearsay.question.Wording;
import app.hearsay.statement.DecisionStep;
import app.hearsay.statement.Status;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.TreeLink;
import app.hearsay.ui.part.Verbatim;
import app.hearsay.ui.picture.StatusLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/// What stays of the lesson: the questions of the tree, each with the way of telling that it finds.
///
/// See decision 0122.
final class LessonEnd extends Div {

    private final H1 title = new H1(getTranslation("lesson.end.tree"));
    private final Lesson lesson;

    LessonEnd(Lesson lesson, Runnable again) {
        this.lesson = lesson;
        addClassName("lesson-end");
        title.getElement().setAttribute("tabindex", "-1");
        add(title, tree(), actions(again));
    }

    /// Moves the focus to the heading: the button that was pressed is gone.
    void focus() {
        title.getElement().executeJs("this.dispatchEvent(new CustomEvent('hearsay-reveal', {bubbles: true}))");
    }

    private OrderedList tree() {
        var list = new OrderedList();
        list.addClassName("tree-short");
        for (var step : DecisionStep.values()) {
            var item = new ListItem(new TreeLink(step, getTranslation("tree." + Wording.lower(step))));
            Stream.of(Status.values())
                    .filter(status -> DecisionStep.of(status) == step)
                    .forEach(status -> item.add(leaf(status)));
            list.add(item);
        }
        return list;
    }

    private Div leaf(Status status) {
        var words = new Span(lesson.telling(status).choice());
        words.addClassName("leaf-words");
        Verbatim.mark(words, lesson.language());
        var leaf = new Div(new StatusLabel(status), words);
        if (DecisionStep.of(status) != DecisionStep.REST) {
            leaf.addComponentAsFirst(new Span(getTranslation("tree.yes") + ":"));
        }
        leaf.addClassName("leaf");
        return leaf;
    }

    private Div actions(Runnable again) {
        var go = Address.firstSteps().link(getTranslation("lesson.end.go"));
        go.addClassName("primary");
        var repeat = new NativeButton(getTranslation("lesson.again"), _ -> again.run());
        repeat.addClassName("secondary");
        var actions = new Div(go, repeat);
        actions.addClassName("actions");
        return actions;
    }
}
