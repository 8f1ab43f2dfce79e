package app.hearsay.ui.practice;

import app.hearsay.article.Span;
import app.hearsay.question.Answer;
import app.hearsay.question.Feedback;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Statement;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The text after the answer: statements in the colour and line of their status, the words that give them away lit up
/// and, where the learner marked something, what became of each mark.
final class ExplainedText extends Div {

    /// What became of a word or sentence that could be marked.
    private enum Outcome {
        /// Marked, and rightly.
        HIT,
        /// Not marked, but part of the solution.
        MISSED,
        /// Marked, but not part of the solution.
        EXTRA,
        /// Marked, and neither right nor wrong.
        FINE;

        String className() {
            return switch (this) {
                case HIT -> "hit";
                case MISSED -> "missed";
                case EXTRA -> "extra";
                case FINE -> "fine";
            };
        }
    }

    private final List<Statement> statements;
    private final Optional<Task.Marking> task;
    private final Set<Integer> marks;
    private final Set<Outcome> seen = EnumSet.noneOf(Outcome.class);

    /// @param marked whether this is the passage that was marked, if any was
    ExplainedText(Question question, Passage passage, Feedback feedback, Answer answer, boolean marked) {
        addClassName("explained");
        statements = statements(question, feedback).stream()
                .filter(statement ->
                        statement.id().article().equals(passage.article().id()))
                .toList();
        task = marked && question.task() instanceof Task.Marking marking ? Optional.of(marking) : Optional.empty();
        marks = answer instanceof Answer.Marking marking ? marking.units() : Set.of();
        add(new ArticleText(passage.article(), passage.shown(), edges(), this::strip));
        if (!seen.isEmpty()) {
            add(legend());
        }
    }

    private static List<Statement> statements(Question question, Feedback feedback) {
        var statements = new ArrayList<>(question.about());
        if (!statements.contains(feedback.statement())) {
            statements.add(feedback.statement());
        }
        return statements;
    }

    private List<Span> edges() {
        var edges = new ArrayList<Span>();
        statements.forEach(statement -> {
            edges.add(statement.span());
            statement.cues().stream().map(Cue::words).forEach(edges::add);
        });
        task.ifPresent(marking -> edges.addAll(marking.units()));
        return edges;
    }

    private Component strip(Span strip, String words) {
        var look = ArticleText.styled(words);
        statements.forEach(statement -> dress(look, strip, statement));
        outcome(strip).ifPresent(outcome -> {
            seen.add(outcome);
            look.addClassName(outcome.className());
        });
        if (look.getClassNames().isEmpty()) {
            look.addClassName("dim");
        }
        return look;
    }

    private static void dress(com.vaadin.flow.component.html.Span look, Span strip, Statement statement) {
        boolean cue = statement.cues().stream().map(Cue::words).anyMatch(words -> words.contains(strip));
        boolean inside = statement.span().contains(strip);
        if (cue || inside) {
            look.addClassName(StatusStyle.cssClass(statement.status()));
            look.setClassName("cue", cue || look.hasClassName("cue"));
            look.setClassName("said", inside || look.hasClassName("said"));
        }
    }

    private Optional<Outcome> outcome(Span strip) {
        if (task.isEmpty()) {
            return Optional.empty();
        }
        var marking = task.get();
        for (int place = 0; place < marking.units().size(); place++) {
            if (marking.units().get(place).contains(strip)) {
                return outcome(marking, place);
            }
        }
        return Optional.empty();
    }

    private Optional<Outcome> outcome(Task.Marking marking, int place) {
        boolean wanted = marking.solution().contains(place);
        if (!marks.contains(place)) {
            return wanted ? Optional.of(Outcome.MISSED) : Optional.empty();
        }
        if (wanted) {
            return Optional.of(Outcome.HIT);
        }
        return Optional.of(marking.tolerated().contains(place) ? Outcome.FINE : Outcome.EXTRA);
    }

    private UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassName("legend");
        seen.forEach(outcome -> {
            var sample = ArticleText.styled(getTranslation("mark." + outcome.className()), outcome.className());
            legend.add(new ListItem(sample));
        });
        return legend;
    }
}
