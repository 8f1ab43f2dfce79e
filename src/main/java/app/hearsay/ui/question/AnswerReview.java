package app.hearsay.ui.question;

import app.hearsay.question.Answer;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Option;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.feedback.Amiss;
import app.hearsay.result.Attempt;
import app.hearsay.ui.part.Icon;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What was answered and what else counts, each with an icon and a word, and why something that was chosen does not
/// belong there, or what a rewording is instead. Nothing that the panel
/// shows already: what the verdict or the solution names, and what was marked or sorted, which the text
/// shows itself.
///
/// See decisions 0123 and 0124.
final class AnswerReview extends UnorderedList {

    private final boolean told;

    AnswerReview(Question question, Presentation presentation, Attempt attempt) {
        this.told = FeedbackPanel.saysSolution(question, attempt);
        addClassName("review");
        switch (question.task()) {
            case Task.Choice choice
            when !isToldAbove(question, attempt) ->
                reviewChoice(question, choice, presentation.options(), attempt.answer());
            case Task.Selection selection
            when !isToldAbove(question, attempt) ->
                reviewSelection(question, selection, presentation.options(), attempt.answer());
            case Task.Ordering ordering -> reviewOrder(ordering, attempt.answer());
            case Task.Choice _, Task.Selection _, Task.Marking _, Task.Sorting _ -> {}
        }
        setVisible(getComponentCount() > 0);
    }

    /// Whether the verdict has named what was chosen, or the text marks it; of a pair, whose answer is one of two,
    /// nothing is left to be said, and of rewordings all are.
    private static boolean isToldAbove(Question question, Attempt attempt) {
        return switch (question.type()) {
            case PAIR -> true;
            case TURNED -> false;
            case STATUS, CUE, SOURCE, CHAIN, DENIED, CERTAINTY, OWN_VOICE, HEADLINE, DEBATE ->
                attempt.grade().verdict() == Verdict.RIGHT;
        };
    }

    private void reviewChoice(Question question, Task.Choice choice, List<Option> options, Answer answer) {
        for (var option : options) {
            boolean chosen =
                    answer instanceof Answer.Choice given && given.option().equals(option.key());
            if (!question.type().isScored()) {
                if (chosen) {
                    addLine(option, "yours", "review.yours");
                }
            } else if (option.key().equals(choice.right())) {
                addRight(option, chosen);
            } else if (choice.accepts(option.key())) {
                if (!chosen) {
                    addLine(option, "right", "review.accepted");
                }
            } else if (chosen) {
                addAmiss(option, Amiss.choice(question, option));
            } else {
                Amiss.kind(question, option).ifPresent(kind -> add(line(option, "other", kind.in(getLocale()))));
            }
        }
    }

    private void reviewSelection(Question question, Task.Selection selection, List<Option> options, Answer answer) {
        var given = answer instanceof Answer.Selection selected ? selected.options() : Set.<String>of();
        for (var option : options) {
            boolean chosen = given.contains(option.key());
            if (selection.best().contains(option.key())) {
                addRight(option, chosen);
            } else if (chosen) {
                if (selection.accepts(option.key())) {
                    addLine(option, "right", "review.yours-accepted");
                } else {
                    addAmiss(option, Amiss.option(question, option.key()));
                }
            }
        }
    }

    private void reviewOrder(Task.Ordering ordering, Answer answer) {
        var given = answer instanceof Answer.Ordering order ? order.items() : List.<String>of();
        for (int place = 0; place < ordering.items().size(); place++) {
            var item = ordering.items().get(place);
            int yours = given.indexOf(item.key());
            boolean right = yours >= 0 && rank(ordering, given, yours);
            var key = right ? "review.place-right" : "review.place-yours";
            add(line(item, right ? "right" : "wrong", getTranslation(key, place + 1, yours + 1)));
        }
    }

    /// Whether the item at this place of the given order has the rank that belongs there.
    private static boolean rank(Task.Ordering ordering, List<String> given, int yours) {
        return Objects.equals(
                ordering.ranks().get(given.get(yours)),
                ordering.ranks().get(ordering.items().get(yours).key()));
    }

    private void addRight(Option option, boolean chosen) {
        if (chosen || !told) {
            addLine(option, "right", chosen ? "review.yours-right" : "review.right");
        }
    }

    private void addLine(Option option, String kind, String key) {
        add(line(option, kind, getTranslation(key)));
    }

    private void addAmiss(Option option, Optional<Text> why) {
        var line = line(option, "wrong", getTranslation("review.yours"));
        why.ifPresent(words -> line.add(why(words)));
        add(line);
    }

    private Span why(Text why) {
        var said = new Span(new Words(why, getLocale()));
        said.addClassName("review-why");
        return said;
    }

    private ListItem line(Option option, String kind, String word) {
        var said = new Span(word);
        said.addClassName("review-word");
        var label = Words.of(option, getLocale());
        label.addClassName("review-label");
        var line = new ListItem(Icon.of(kind), said, label);
        line.addClassNames("review-line", "review-" + kind);
        return line;
    }
}
