package app.hearsay.question.feedback;

import app.hearsay.article.Article;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.WordList;
import java.util.stream.IntStream;

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
        if (isFurtherLink()) {
            return Meaning.FURTHER;
        }
        return isBeforeColon() ? Meaning.COLON : Meaning.SOMEBODY;
    }

    /// Whether another attribution comes first, and this one names from whom that source has it.
    private boolean isFurtherLink() {
        return statement.cues().stream()
                .filter(each -> each.kind() == Cue.Kind.ATTRIBUTION)
                .findFirst()
                .filter(first -> !first.equals(cue))
                .map(first -> links(first).max().orElse(0))
                .filter(link -> links(cue).min().orElse(0) > link)
                .isPresent();
    }

    /// The places in the chain of those whom an attribution names.
    private IntStream links(Cue attribution) {
        var words = QuotedCue.led(article, statement, attribution);
        return IntStream.range(0, statement.sources().size())
                .filter(link -> words.contains(statement.sources().get(link).words()));
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
