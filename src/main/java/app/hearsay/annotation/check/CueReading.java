package app.hearsay.annotation.check;

import app.hearsay.article.Article;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Status;
import app.hearsay.statement.WordList;

/// What the cues of a statement count as. Annotations of English texts call "would" a modal verb and "hopes" a verb of
/// saying, as their grammar has no Konjunktiv; what they do is what counts.
///
/// See decision 0086.
///
/// @param status of the statement
record CueReading(Article article, Status status) {

    Cue read(Cue cue) {
        return new Cue(cue.pieces(), kind(cue));
    }

    private Cue.Kind kind(Cue cue) {
        var language = article.language();
        var words = cue.quoted(article);
        if (cue.kind() == Cue.Kind.MODAL && WordList.WOULD.is(language, words)) {
            return Cue.Kind.WOULD;
        }
        boolean guesses = cue.kind() == Cue.Kind.REPORTING_VERB
                && status == Status.SPECULATION
                && WordList.MIND.isIn(language, words);
        return guesses ? Cue.Kind.DOUBT_VERB : cue.kind();
    }
}
