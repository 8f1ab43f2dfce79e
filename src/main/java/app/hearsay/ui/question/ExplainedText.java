package app.hearsay.ui.question;

import app.hearsay.article.Span;
import app.hearsay.article.Strips;
import app.hearsay.question.Answer;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.question.feedback.Signals;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.ui.part.Markup;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
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

/// The text after the answer: statements as [StatementLook] shows them, the words that give them away lit up and, where
/// the learner marked or sorted something, what became of it, to be seen and to be heard.
@Tag("figure")
public final class ExplainedText extends HtmlContainer {

    /// What the looks of the marks mean.
    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {}

    private final Question question;
    private final List<Statement> statements;
    private final Optional<MarkReview> marks;
    private final Optional<RejectedClaim> rejected;
    private final SentenceNotes notes;
    private final Marker marker;
    private final Set<MarkReview.Outcome> seen = EnumSet.noneOf(MarkReview.Outcome.class);
    private final List<Span> sentences;

    private boolean skipping;

    /// Nobody's answer: what all see.
    public ExplainedText(Question question, Passage passage, Feedback feedback) {
        this(question, passage, feedback, Optional.empty());
    }

    /// What becomes of this answer; of one that marks nothing, all that it missed.
    ExplainedText(Question question, Passage passage, Feedback feedback, Answer answer) {
        this(question, passage, feedback, Optional.of(answer));
    }

    private ExplainedText(Question question, Passage passage, Feedback feedback, Optional<Answer> answer) {
        addClassName("explained");
        this.question = question;
        rejected = RejectedClaim.of(question);
        marker = new Marker(question, question.passages().indexOf(passage));
        statements = statements(feedback).stream()
                .filter(statement ->
                        statement.id().article().equals(passage.article().id()))
                .toList();
        marks = answer.filter(_ -> passage.equals(question.passages().getFirst()))
                .flatMap(given -> MarkReview.of(question, given));
        notes = answer.map(given -> SentenceNotes.of(question, passage, given)).orElse(SentenceNotes.NONE);
        sentences = sentences(passage);
        add(new Paragraphs(passage.article(), paragraphs(passage), edges(passage), this::strip));
        var legend = legend();
        if (legend.getComponentCount() > 0) {
            var caption = new Caption();
            caption.add(legend);
            add(caption);
        }
    }

    /// Of the options of a question about a denial only the one that it is directed against.
    private List<Statement> statements(Feedback feedback) {
        var statements = new ArrayList<>(rejected.map(target -> List.of(question.asked(), target.claim()))
                .orElse(question.about()));
        if (!statements.contains(feedback.statement())) {
            statements.add(feedback.statement());
        }
        return statements;
    }

    /// All that could be marked, or else what was in view and what holds a statement, a cue or a source.
    private List<Span> sentences(Passage passage) {
        if (marks.isPresent()) {
            return List.of(passage.shown());
        }
        var spans = new ArrayList<>(spans());
        spans.addAll(passage.excerpt().stretches());
        statements.stream()
                .flatMap(statement -> statement.sources().stream())
                .map(Source::words)
                .forEach(spans::add);
        return passage.article().sentences().stream()
                .filter(sentence -> passage.shown().overlaps(sentence) || holdsRejected(sentence))
                .filter(sentence -> spans.stream().anyMatch(sentence::overlaps))
                .toList();
    }

    private List<Span> paragraphs(Passage passage) {
        return passage.article().paragraphs().stream()
                .filter(paragraph -> sentences.stream().anyMatch(paragraph::overlaps))
                .toList();
    }

    private boolean holdsRejected(Span sentence) {
        return rejected.filter(target -> target.claim().span().overlaps(sentence))
                .isPresent();
    }

    private List<Span> spans() {
        return statements.stream()
                .flatMap(statement -> Stream.concat(Stream.of(statement.span()), Signals.lit(question, statement)))
                .toList();
    }

    private List<Span> edges(Passage passage) {
        var edges = new ArrayList<>(spans());
        edges.addAll(passage.marked());
        edges.addAll(sentences);
        marks.ifPresent(marking -> edges.addAll(marking.task().units()));
        return edges;
    }

    private Node strip(Span strip, String words) {
        if (!Strips.in(sentences, strip)) {
            return skipped(words);
        }
        skipping = false;
        var look = Markup.words("span", words);
        dress(look, strip);
        rejected.ifPresent(target -> target.mark(look, strip));
        look.prependChildren(marker.number(strip));
        var outcome = marks.flatMap(marking -> marking.of(strip));
        outcome.ifPresent(became -> tell(look, strip, became));
        if (look.classNames().isEmpty()) {
            look.addClass("dim");
        }
        return notes.after(look, strip);
    }

    private void tell(Element look, Span strip, MarkReview.Outcome outcome) {
        seen.add(outcome);
        look.addClass(outcome.className());
        if (marks.orElseThrow().endWith(strip)) {
            look.appendChild(Markup.heard(getTranslation("mark.heard", outcome.words())));
        }
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

    /// Whole sentences bear no status: it was asked who speaks in them, not how.
    private void dress(Element look, Span strip) {
        if (marks.filter(MarkReview::areSentences).isEmpty()) {
            var dress = new StatementLook(question, marks.isEmpty());
            statements.forEach(statement -> dress.dress(look, strip, statement));
        }
    }

    private UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassName("legend");
        seen.forEach(outcome -> {
            var sample = new com.vaadin.flow.component.html.Span(outcome.words());
            sample.addClassName(outcome.className());
            legend.add(new ListItem(sample));
        });
        if (rejected.isPresent() && notes.ends().isEmpty()) {
            legend.add(new ListItem(RejectedClaim.sample()));
        }
        return legend;
    }
}
