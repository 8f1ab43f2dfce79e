package app.hearsay.ui.practice;

import app.hearsay.question.Answer;
import app.hearsay.question.Option;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.ui.Icon;
import app.hearsay.ui.Words;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;

/// What was right and what was answered, each with an icon and a word; nothing for marks, which the text shows itself.
final class AnswerReview extends UnorderedList {

    AnswerReview(Question question, Presentation presentation, Answer answer) {
        addClassName("review");
        switch (question.task()) {
            case Task.Choice choice -> reviewChoice(question, choice, presentation.options(), answer);
            case Task.Ordering ordering -> reviewOrder(ordering, answer);
            case Task.Marking _ -> setVisible(false);
        }
    }

    private void reviewChoice(Question question, Task.Choice choice, List<Option> options, Answer answer) {
        for (var option : options) {
            boolean chosen =
                    answer instanceof Answer.Choice given && given.option().equals(option.key());
            boolean right = option.key().equals(choice.right());
            boolean accepted = choice.alsoRight().contains(option.key());
            if (!question.type().isScored()) {
                addLine(option, chosen ? "yours" : "other", chosen ? "review.yours" : "review.other");
            } else if (right) {
                addLine(option, "right", chosen ? "review.yours-right" : "review.right");
            } else if (accepted) {
                addLine(option, "right", chosen ? "review.yours-accepted" : "review.accepted");
            } else if (chosen) {
                addLine(option, "wrong", "review.yours");
            }
        }
    }

    private void reviewOrder(Task.Ordering ordering, Answer answer) {
        var given = answer instanceof Answer.Ordering order ? order.items() : List.<String>of();
        for (int place = 0; place < ordering.items().size(); place++) {
            var item = ordering.items().get(place);
            int yours = given.indexOf(item.key());
            boolean right = yours >= 0 && rank(ordering, given, yours);
            var line = line(item, right ? "right" : "wrong");
            line.addComponentAsFirst(place(place + 1));
            line.add(word(
                    right ? getTranslation("review.place-right") : getTranslation("review.place-yours", yours + 1)));
            add(line);
        }
    }

    /// Whether the item at this place of the given order has the rank that belongs there.
    private static boolean rank(Task.Ordering ordering, List<String> given, int yours) {
        return Objects.equals(
                ordering.ranks().get(given.get(yours)),
                ordering.ranks().get(ordering.items().get(yours).key()));
    }

    private void addLine(Option option, String kind, String key) {
        var line = line(option, kind);
        line.add(word(getTranslation(key)));
        add(line);
    }

    private ListItem line(Option option, String kind) {
        var label = new Words(option.text(), getLocale());
        label.addClassName("review-label");
        var line = new ListItem(Icon.of(kind), label);
        line.addClassNames("review-line", "review-" + kind);
        return line;
    }

    private static Span place(int number) {
        var place = new Span(number + ".");
        place.addClassName("review-place");
        return place;
    }

    private static Span word(String text) {
        var word = new Span(text);
        word.addClassName("review-word");
        return word;
    }
}
