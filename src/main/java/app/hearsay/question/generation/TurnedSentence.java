package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.question.Text;
import app.hearsay.statement.Statement;
import java.util.List;

/// A sentence of the newsroom's own with three rewordings. They are a text of four lines, marked as invented
/// like every other that is, of which a question shows the first: so whatever shows, stores, explains or
/// reports passages needs to know nothing of it.
///
/// See decision 0074.
///
/// @param text its id begins with what [TurnedTable#id(String)] says; a paragraph for the sentence and for
/// each rewording
/// @param sentence as it stands first
/// @param rewordings in the order of the text, each with another label
record TurnedSentence(Article text, Statement sentence, List<Rewording> rewordings) {

    /// What a rewording makes of the sentence.
    enum Label {
        /// Somebody rejects it.
        DENIAL,
        /// Somebody says it, and it stays open who.
        HEARSAY,
        /// Somebody named says it.
        CLAIM,
        /// It only may be so.
        SPECULATION,
        /// The newsroom says it, or that it is not so, without rejecting anybody's words.
        OWN
    }

    /// The sentence with another cue.
    record Rewording(Label label, Statement statement) {}

    TurnedSentence {
        rewordings = List.copyOf(rewordings);
    }

    Span shown() {
        return text.paragraphs().getFirst();
    }

    Text.Quoted words(Rewording rewording) {
        return new Text.Quoted(
                text.quote(text.sentencesAround(rewording.statement().span())), text.language());
    }
}
