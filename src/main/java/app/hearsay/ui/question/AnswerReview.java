package app.hearsay.ui.question;

import app.hearsay.question.Answer;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Option;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.feedback.Amiss;
import app.hearsay.result.Attempt;
import app.hearsay.ui.part.Icon;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What was answered and what else counts, each with an icon and a word, and why something does not belong there where
/// several could be chosen, or what a rewording is instead; nothing for marked words, which the text shows itself. What
/// is right stands here only where no line above has said it; of sorted sentences those that lie elsewhere.
///
/// See decision 0123.
final class AnswerReview extends UnorderedList {

    /// Options too long to be named by the verdict.
    private static final Set<QuestionType> QUOTED = EnumSet.of(QuestionType.DENIED, QuestionType.TURNED);

    private final boolean told;

    AnswerReview(Question question, Presentation presentation, Attempt attempt) {
        this.told = FeedbackPanel.saysSolution(question, attempt);
        addClassName("review");
        switch (question.task()) {
            case Task.Choice choice
            when !isToldAbove(question, attempt) ->
                reviewChoice(question, choice, presentation.options(), attempt.answer());
            case Task.Choice _ -> setVisible(false);
            case Task.Ordering ordering -> reviewOrder(ordering, attempt.answer());
            case Task.Marking marking -> reviewSentences(question, marking, attempt.answer());
            case Task.Selection selection ->
                reviewSelection(question, selection, presentation.options(), attempt.answer());
            case Task.Sorting sorting -> reviewBands(sorting, attempt.answer());
        }
    }

    /// Whether the verdict itself has named the right answer, and the learner gave it; of a pair, whose answer is
    /// one of two, nothing is left to be said.
    private static boolean isToldAbove(Question question, Attempt attempt) {
        return question.type() == QuestionType.PAIR
                || attempt.grade().verdict() == Verdict.RIGHT && !QUOTED.contains(question.type());
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
                addLine(option, "right", chosen ? "review.yours-accepted" : "review.accepted");
            } else if (chosen || question.type() == QuestionType.TURNED) {
                var line = line(
                        option, chosen ? "wrong" : "other", getTranslation(chosen ? "review.yours" : "review.other"));
                Amiss.rewording(question, option).ifPresent(why -> line.add(why(why)));
                add(line);
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
                boolean accepted = selection.accepts(option.key());
                var line = line(
                        option,
                        accepted ? "right" : "wrong",
                        getTranslation(accepted ? "review.yours-accepted" : "review.yours"));
                Amiss.option(question, option.key()).ifPresent(why -> line.add(why(why)));
                add(line);
            }
        }
    }

    /// The sentences that were taken for the newsroom's own, with who speaks in them. All others the text shows itself.
    private void reviewSentences(Question question, Task.Marking marking, Answer answer) {
        var article = question.passages().getFirst().article();
        if (marking.unit() == Task.Unit.SENTENCE && answer instanceof Answer.Marking given) {
            for (int place : given.units().headSet(marking.units().size())) {
                var sentence = marking.units().get(place);
                boolean amiss = !marking.solution().contains(place)
                        && !marking.tolerated().contains(place);
                if (amiss) {
                    var words = new Option(
                            String.valueOf(place), new Text.Quoted(article.quote(sentence), article.language()));
                    var line = line(words, "wrong", getTranslation("review.yours"));
                    Amiss.sentence(question, sentence).ifPresent(why -> line.add(why(why)));
                    add(line);
                }
            }
        }
        setVisible(getComponentCount() > 0);
    }

    private void reviewBands(Task.Sorting sorting, Answer answer) {
        var given = answer instanceof Answer.Sorting sorted ? sorted.bands() : Map.<String, String>of();
        for (var item : sorting.items()) {
            var band = sorting.band(item);
            if (!band.key().equals(given.get(item.key()))) {
                var yours = Option.named(given.getOrDefault(item.key(), ""), sorting.bands())
                        .map(other -> other.text().in(getLocale()))
                        .orElse("");
                add(line(
                        item,
                        "wrong",
                        getTranslation("review.band-yours", band.text().in(getLocale()), yours)));
            }
        }
        setVisible(getComponentCount() > 0);
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
