package app.hearsay.ui.question;

import app.hearsay.article.Span;
import app.hearsay.article.Strips;
import app.hearsay.question.Answer;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The text after the answer: statements in the colour and line of their status, the words that give them away lit up
/// and, where the learner marked something, what became of each mark.
public final class ExplainedText extends Div {

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
    private final List<Span> sentences;

    private boolean skipping;

    /// @param marked whether this is the passage that was marked, if any was
    public ExplainedText(Question question, Passage passage, Feedback feedback, Answer answer, boolean marked) {
        addClassName("explained");
        statements = statements(question, feedback).stream()
                .filter(statement ->
                        statement.id().article().equals(passage.article().id()))
                .toList();
        task = marked && question.task() instanceof Task.Marking marking ? Optional.of(marking) : Optional.empty();
        marks = answer instanceof Answer.Marking marking ? marking.units() : Set.of();
        sentences = sentences(passage);
        add(new Paragraphs(passage.article(), paragraphs(passage), edges(), this::strip));
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

    /// What is shown again: all that could be marked, or else the sentences that hold a statement, a cue or a source.
    private List<Span> sentences(Passage passage) {
        if (task.isPresent()) {
            return List.of(passage.shown());
        }
        var spans = new ArrayList<>(spans());
        statements.stream()
                .flatMap(statement -> statement.sources().stream())
                .map(Source::words)
                .forEach(spans::add);
        return passage.article().sentences().stream()
                .filter(passage.shown()::overlaps)
                .filter(sentence -> spans.stream().anyMatch(sentence::overlaps))
                .toList();
    }

    private List<Span> paragraphs(Passage passage) {
        return passage.article().paragraphs().stream()
                .filter(passage.shown()::overlaps)
                .filter(paragraph -> sentences.stream().anyMatch(paragraph::overlaps))
                .toList();
    }

    private List<Span> spans() {
        return statements.stream()
                .flatMap(statement -> Stream.concat(
                        Stream.of(statement.span()), statement.cues().stream().flatMap(cue -> cue.pieces().stream())))
                .toList();
    }

    private List<Span> edges() {
        var edges = new ArrayList<>(spans());
        edges.addAll(sentences);
        task.ifPresent(marking -> edges.addAll(marking.units()));
        return edges;
    }

    private Node strip(Span strip, String words) {
        if (!Strips.in(sentences, strip)) {
            return skipped(words);
        }
        skipping = false;
        var look = Markup.words("span", words);
        statements.forEach(statement -> dress(look, strip, statement));
        outcome(strip).ifPresent(outcome -> {
            seen.add(outcome);
            look.addClass(outcome.className());
        });
        if (look.classNames().isEmpty()) {
            look.addClass("dim");
        }
        return look;
    }

    /// One ellipsis stands for all that is left out; blanks stay.
    private Node skipped(String words) {
        if (words.isBlank()) {
            return Markup.text(words);
        }
        var ellipsis = Markup.words("span", skipping ? "" : " […] ", "dim");
        skipping = true;
        return ellipsis;
    }

    private void dress(Element look, Span strip, Statement statement) {
        boolean cue = task.isEmpty() && statement.cues().stream().anyMatch(signal -> signal.contains(strip));
        boolean inside = statement.span().contains(strip);
        if (cue || inside) {
            look.addClass(StatusStyle.cssClass(statement.status()));
        }
        if (cue) {
            look.addClass("cue");
        }
        if (inside) {
            look.addClass("said");
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
            return wanted ? Optional.of(isFound(marking, place) ? Outcome.HIT : Outcome.MISSED) : Optional.empty();
        }
        if (wanted) {
            return Optional.of(Outcome.HIT);
        }
        return Optional.of(marking.tolerated().contains(place) ? Outcome.FINE : Outcome.EXTRA);
    }

    /// Whether another word of its phrase is marked, which is found as a whole.
    private boolean isFound(Task.Marking marking, int place) {
        return marking.found(marks).stream().anyMatch(phrase -> phrase.contains(place));
    }

    private UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassName("legend");
        seen.forEach(outcome -> {
            var sample = new com.vaadin.flow.component.html.Span(getTranslation("mark." + outcome.className()));
            sample.addClassName(outcome.className());
            legend.add(new ListItem(sample));
        });
        return legend;
    }
}
