package app.hearsay.question.feedback;

import app.hearsay.article.Article;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.WordList;

/// What a cue does that names a source, or a verb of saying.
record Speaking(Article article, Statement statement, Cue cue) {

    Meaning attribution() {
        if (statement.sources().isEmpty()) {
            return statement.accepts(Status.CLAIM) && isElsewhere() ? Meaning.REACHES : Meaning.NEARBY;
        }
        if (isHearsay()) {
            return Meaning.HEARSAY;
        }
        if (mayBeTheNewsroom()) {
            return Meaning.REACHES;
        }
        return isBeforeColon() ? Meaning.COLON : Meaning.SOMEBODY;
    }

    /// "Ylvi: …"
    private boolean isBeforeColon() {
        return article.text().startsWith(":", cue.words().end())
                && article.sentences().stream()
                        .anyMatch(sentence -> sentence.start() == cue.words().start());
    }

    /// "Entgegnet" speaks, too; in a denial it says more than that.
    Meaning verb() {
        if (isHearsay()) {
            return Meaning.HEARSAY;
        }
        if (statement.status() == Status.DENIAL && isOf(WordList.COUNTER)) {
            return Meaning.COUNTERS;
        }
        if (mayBeTheNewsroom()) {
            return Meaning.REACHES;
        }
        return isOf(WordList.VIEW) ? Meaning.VIEW : Meaning.VERB;
    }

    /// Whether it stands in another sentence, and the annotation grants that the newsroom may speak in this one.
    private boolean mayBeTheNewsroom() {
        return isElsewhere() && (statement.outletPossible() || statement.accepts(Status.OWN_ASSERTION));
    }

    private boolean isElsewhere() {
        return article.sentences().stream().filter(statement.span()::overlaps).noneMatch(cue.words()::overlaps);
    }

    private boolean isHearsay() {
        return ModalMeaning.isHearsay(article, statement, cue.quoted(article));
    }

    private boolean isOf(WordList words) {
        return words.is(article.language(), cue.quoted(article));
    }
}
