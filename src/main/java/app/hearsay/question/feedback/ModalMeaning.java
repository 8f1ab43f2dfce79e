package app.hearsay.question.feedback;

import app.hearsay.article.Article;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.WordList;
import java.util.Optional;

/// What a modal verb does in its statement.
final class ModalMeaning {

    private ModalMeaning() {}

    static Optional<Meaning> of(Article article, Statement statement, String words) {
        if (statement.isHearsay() || isHearsay(article, statement, words)) {
            return Optional.of(Meaning.HEARSAY);
        }
        if (statement.status() == Status.SPECULATION) {
            return Optional.of(Meaning.OPEN);
        }
        if (WordList.DEMAND.is(article.language(), words)) {
            return Optional.of(Meaning.DEMAND);
        }
        if (WordList.WISH.is(article.language(), words)) {
            return Optional.of(Meaning.WISH);
        }
        if (isOfThemselves(article, statement, words)) {
            return Optional.of(Meaning.SELF);
        }
        if (isPurpose(article, statement, words)) {
            return Optional.of(Meaning.PURPOSE);
        }
        return WordList.PLAN.is(article.language(), words) ? Optional.of(Meaning.PLAN) : Optional.empty();
    }

    /// A plan that lies ahead somebody has told of, as an annotation grants; what a thing is for, anybody knows.
    private static boolean isPurpose(Article article, Statement statement, String words) {
        return statement.status() == Status.OWN_ASSERTION
                && !statement.alternatives().contains(Status.CLAIM)
                && WordList.HEARSAY.is(article.language(), words);
    }

    /// "Soll" with a perfect infinitive speaks of what is past: no plan, but hearsay, also where the source is named.
    static boolean isHearsay(Article article, Statement statement, String words) {
        return WordList.HEARSAY.is(article.language(), words)
                && WordList.PAST.isIn(article.language(), statement.text());
    }

    /// "Will … gesehen haben" speaks of what is past, too.
    private static boolean isOfThemselves(Article article, Statement statement, String words) {
        return WordList.OF_THEMSELVES.is(article.language(), words)
                && WordList.PAST.isIn(article.language(), statement.text());
    }
}
