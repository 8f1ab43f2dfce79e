package app.hearsay.ui.lesson;

import app.hearsay.question.Lesson;
import app.hearsay.question.Wording;
import app.hearsay.statement.DecisionStep;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.TreeLink;
import app.hearsay.ui.picture.StatusLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/// What stays of the lesson: the sentence in its four ways, and the questions of the tree that tell them apart.
final class LessonEnd extends Div {

    private final H2 title = new H2(getTranslation("lesson.end.title"));

    LessonEnd(Lesson lesson, Runnable again) {
        addClassName("lesson-end");
        title.getElement().setAttribute("tabindex", "-1");
        add(
                title,
                tellings(lesson),
                new Paragraph(getTranslation("lesson.end.text")),
                new H2(getTranslation("lesson.end.tree")),
                tree(),
                actions(again));
    }

    /// Moves the focus to the heading: the button that was pressed is gone.
    void focus() {
        title.getElement().executeJs("this.dispatchEvent(new CustomEvent('hearsay-reveal', {bubbles: true}))");
    }

    private UnorderedList tellings(Lesson lesson) {
        var list = new UnorderedList();
        list.addClassName("tellings");
        lesson.tellings()
                .forEach(telling -> list.add(
                        new ListItem(new ToldSentence(telling, lesson.language()), new StatusLabel(telling.status()))));
        return list;
    }

    private OrderedList tree() {
        var list = new OrderedList();
        list.addClassName("tree-short");
        for (var step : DecisionStep.values()) {
            list.add(new ListItem(new TreeLink(step, getTranslation("tree." + Wording.lower(step)))));
        }
        return list;
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
