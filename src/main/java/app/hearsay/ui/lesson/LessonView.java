package app.hearsay.ui.lesson;

import app.hearsay.question.Lesson;
import app.hearsay.question.Wording;
import app.hearsay.statement.Status;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.Verbatim;
import app.hearsay.ui.picture.StatusLabel;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.EnumMap;
import java.util.Map;

/// A learner turns one sentence from one way of reporting into the next by choosing words, and sees what they do; then
/// come the questions that tell the ways apart. Nothing is stored but, in the browser, that it was here.
///
/// See decision 0077.
@Route("lesson")
@StyleSheet("picture.css")
@StyleSheet("guide.css")
final class LessonView extends Div implements HasDynamicTitle {

    private final H1 title = new H1(getTranslation("lesson.title"));
    private final Div progress = new Div();
    private final NativeButton skip = new NativeButton(getTranslation("lesson.skip"), _ -> skip());
    private final Paragraph goal = new Paragraph();
    private final Section told = new Section();
    private final Div choices = new Div();
    private final Map<Status, NativeButton> chips = new EnumMap<>(Status.class);
    private final Div onward = new Div();
    private Lesson lesson = Lesson.begin(getLocale(), getLocale());

    LessonView() {
        addClassNames("page", "guide", "lesson");
        title.getElement().setAttribute("tabindex", "-1");
        goal.addClassName("lesson-goal");
        told.addClassName("lesson-told");
        told.getElement().setAttribute("role", "status").setAttribute("aria-atomic", "true");
        choices.addClassName("telling-chips");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("lesson.choose"));
        onward.addClassName("actions");
        begin();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("lesson.title"));
    }

    private void begin() {
        choices.removeAll();
        lesson.tellings().forEach(telling -> choices.add(chip(telling)));
        removeAll();
        add(head(), title, goal, told, choices, onward);
        show();
    }

    private Div head() {
        skip.addClassNames("link-button", "lesson-skip");
        progress.addClassName("segments");
        var head = new Div(progress, skip);
        head.addClassName("progress");
        return head;
    }

    private NativeButton chip(Lesson.Telling telling) {
        var chip = new NativeButton(telling.choice(), _ -> choose(telling.status()));
        chip.addClassName("telling-chip");
        Verbatim.mark(chip, lesson.language());
        chips.put(telling.status(), chip);
        return chip;
    }

    private void choose(Status status) {
        lesson = lesson.choose(status);
        show();
    }

    private void show() {
        progress.removeAll();
        for (int i = 0; i < lesson.length(); i++) {
            var segment = new Span();
            segment.setClassName("on", i < lesson.step());
            progress.add(segment);
        }
        goal.setText(getTranslation(lesson.wanted().stream()
                .findFirst()
                .map(wanted -> "lesson.goal." + Wording.lower(wanted))
                .orElse("lesson.goal.done")));
        tell(lesson.told());
        chips.forEach((status, chip) ->
                chip.getElement().setAttribute("aria-pressed", String.valueOf(status == lesson.made())));
        onward.removeAll();
        skip.setVisible(!lesson.isOver());
        if (lesson.isOver()) {
            onward.add(finish());
        }
    }

    private void tell(Lesson.Telling telling) {
        var label = new Paragraph(new Span(getTranslation("lesson.now")), new StatusLabel(telling.status()));
        label.addClassName("lesson-label");
        told.removeAll();
        told.add(new ToldSentence(telling, lesson.language()), label, new Paragraph(telling.effect()));
    }

    private NativeButton finish() {
        var finish = new NativeButton(getTranslation("lesson.on"), _ -> end());
        finish.addClassName("primary");
        return finish;
    }

    private void end() {
        LessonCookie.remember();
        var end = new LessonEnd(lesson, this::again);
        removeAll();
        add(end);
        end.focus();
    }

    /// Moves the focus to the heading: the button that was pressed is gone.
    private void again() {
        lesson = Lesson.begin(getLocale(), getLocale());
        begin();
        title.getElement().executeJs("this.dispatchEvent(new CustomEvent('hearsay-reveal', {bubbles: true}))");
    }

    private void skip() {
        LessonCookie.remember();
        Address.HOME.open();
    }
}
