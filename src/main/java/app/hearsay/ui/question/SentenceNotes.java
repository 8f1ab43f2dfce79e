package app.hearsay.ui.question;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.question.Answer;
import app.hearsay.question.Option;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.feedback.Amiss;
import app.hearsay.statement.Statement;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.part.Verbatim;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// What is told of whole sentences, each where it stands in the text, so that none is quoted again: the
/// band of one that was sorted, and who speaks in one that was taken for the newsroom's own or counts
/// neither way, and what a denial is directed against.
///
/// See decision 0124.
///
/// @param ends the notes, by the place in the article where their sentence ends
record SentenceNotes(Map<Integer, Element> ends) {

    static final SentenceNotes NONE = new SentenceNotes(Map.of());

    /// Those of an answer, as far as its sentences stand in the passage.
    static SentenceNotes of(Question question, Passage passage, Answer answer) {
        var article = passage.article();
        return switch (question.task()) {
            case Task.Sorting task
            when answer instanceof Answer.Sorting(var bands) ->
                new SentenceNotes(sorted(question, article, task, bands));
            case Task.Marking task
            when task.unit() == Task.Unit.SENTENCE && answer instanceof Answer.Marking given ->
                new SentenceNotes(spoken(question, task, given));
            case Task.Choice _ ->
                RejectedClaim.of(question)
                        .map(target -> new SentenceNotes(rejected(article, target)))
                        .orElse(NONE);
            case Task.Sorting _, Task.Marking _, Task.Ordering _, Task.Selection _ -> NONE;
        };
    }

    /// The strip, and the note of the sentence that ends with it, if there is one.
    Node after(Element look, Span strip) {
        var note = ends.get(strip.end());
        return note == null
                ? look
                : new Element("span").appendChild(look).appendText(" ").appendChild(note);
    }

    private static Map<Integer, Element> sorted(
            Question question, Article article, Task.Sorting task, Map<String, String> given) {
        var notes = new HashMap<Integer, Element>();
        for (var statement : question.about()) {
            Option.named(statement.id().toString(), task.items())
                    .filter(_ -> statement.id().article().equals(article.id()))
                    .ifPresent(item -> notes.put(end(article, statement), band(task, item, given)));
        }
        return notes;
    }

    /// To be seen only: who hears the text is told before the claim.
    private static Map<Integer, Element> rejected(Article article, RejectedClaim target) {
        var words = Markup.text(I18NProvider.translate("mark.rejected"));
        return Map.of(end(article, target.claim()), note("said", words).attr("aria-hidden", "true"));
    }

    private static int end(Article article, Statement statement) {
        return article.sentencesAround(statement.span()).end();
    }

    private static Element band(Task.Sorting task, Option item, Map<String, String> given) {
        var band = task.band(item);
        boolean right = band.key().equals(given.get(item.key()));
        var yours = Option.named(given.getOrDefault(item.key(), ""), task.bands())
                .map(other -> other.text().in(reader()))
                .orElse("–");
        var kind = right ? "right" : "wrong";
        var words = I18NProvider.translate(
                right ? "review.band-right" : "review.band-yours", band.text().in(reader()), yours);
        var icon = new Element("span").addClass("icon").addClass("icon-" + kind).attr("aria-hidden", "true");
        return note(kind, Markup.text(words)).prependChild(icon);
    }

    /// Of those that were taken for the newsroom's own and are not, and of those that count neither way. All other
    /// sentences show by their looks what became of them.
    private static Map<Integer, Element> spoken(Question question, Task.Marking task, Answer.Marking given) {
        var notes = new HashMap<Integer, Element>();
        for (int place = 0; place < task.units().size(); place++) {
            var sentence = task.units().get(place);
            said(question, task, place, given.units().contains(place))
                    .map(who -> note("said", Markup.node(new Words(who, reader()))))
                    .ifPresent(note -> notes.put(sentence.end(), note));
        }
        return notes;
    }

    private static Optional<Text> said(Question question, Task.Marking task, int place, boolean taken) {
        var sentence = task.units().get(place);
        if (task.tolerated().contains(place)) {
            return Optional.of(Amiss.eitherWay(question, sentence));
        }
        return taken && !task.solution().contains(place) ? Amiss.sentence(question, sentence) : Optional.empty();
    }

    /// Who hears the text is told where it is interrupted.
    private static Element note(String kind, Node words) {
        var note = new Element("span")
                .addClass("sentence-note")
                .addClass("note-" + kind)
                .appendChild(Markup.heard(I18NProvider.translate("mark.note")))
                .appendChild(words);
        return Verbatim.unmark(note, reader());
    }

    private static Locale reader() {
        return UI.getCurrent().getLocale();
    }
}
