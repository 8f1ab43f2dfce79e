package app.hearsay.ui.host;

import app.hearsay.game.Step;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.question.ExplainedText;
import app.hearsay.ui.question.PassageTitle;
import app.hearsay.ui.question.ReasonLines;
import app.hearsay.ui.wall.WallScene;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/// The question with its key, the rule and the text with its signals, for whoever leads alone until the class sees it.
final class PresenterKey extends PresenterPart {

    private final Question question;

    PresenterKey(WallScene scene, Question question) {
        super("key");
        this.question = question;
        boolean shown =
                scene.room().step() instanceof Step.Revealed || scene.room().step() instanceof Step.Standing;
        head(getTranslation(shown ? "host.notes.key.shown" : "host.notes.key"));
        var feedback = Feedback.withoutAnswer(question);
        var solution = new Paragraph(new Words(feedback.answer(), getLocale()));
        solution.addClassName("notes-solution");
        add(new H3(new Words(question.prompt(), getLocale())));
        var options = options(scene);
        if (options.isEmpty()) {
            add(solution);
        } else {
            add(list(options));
        }
        add(ReasonLines.drawn(feedback.reasons()));
        add(unfolding("host.notes.text", text(feedback)));
        add(unfolding("host.notes.why", new Paragraph(new Words(feedback.more().why(), getLocale()))));
    }

    /// Those that are right or wrong by themselves, in the order in which the class sees them.
    private List<Option> options(WallScene scene) {
        return switch (question.task()) {
            case Task.Choice _, Task.Selection _ -> scene.presentation(question).options();
            case Task.Marking _, Task.Ordering _, Task.Sorting _ -> List.of();
        };
    }

    private OrderedList list(List<Option> options) {
        var list = new OrderedList();
        list.addClassName("notes-options");
        options.forEach(option -> {
            var item = new ListItem(Words.of(option, getLocale()));
            mark(option).ifPresent(key -> {
                item.addClassName("right");
                var mark = new Span(getTranslation(key));
                mark.addClassName("notes-mark");
                item.add(mark);
            });
            list.add(item);
        });
        return list;
    }

    private Optional<String> mark(Option option) {
        return switch (question.task()) {
            case Task.Choice choice -> mark(choice.right().equals(option.key()), choice.accepts(option.key()));
            case Task.Selection selection ->
                mark(
                        selection.best().contains(option.key()),
                        selection.accepted().stream().anyMatch(set -> set.contains(option.key())));
            case Task.Marking _, Task.Ordering _, Task.Sorting _ -> Optional.empty();
        };
    }

    private static Optional<String> mark(boolean right, boolean accepted) {
        if (right) {
            return Optional.of("host.notes.right");
        }
        return accepted ? Optional.of("host.notes.also") : Optional.empty();
    }

    private Div text(Feedback feedback) {
        var text = new Div();
        for (int i = 0; i < question.passages().size(); i++) {
            text.add(PassageTitle.of(question, i, getLocale()));
            text.add(new ExplainedText(question, question.passages().get(i), feedback));
        }
        return text;
    }

    private NativeDetails unfolding(String key, Component content) {
        var details = new NativeDetails(getTranslation(key), content);
        details.addClassName("notes-more");
        return details;
    }
}
