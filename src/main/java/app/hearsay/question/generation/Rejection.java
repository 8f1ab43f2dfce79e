package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.question.Passage;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Denies;
import app.hearsay.statement.Statement;
import app.hearsay.statement.WordList;

/// What tells a denial from an ordinary "not": words that reject, a verb of answering, or the sight of what is denied.
final class Rejection {

    private Rejection() {}

    static boolean isShown(AnnotatedArticle article, Statement denial, Passage passage) {
        return denial.cues().stream().anyMatch(cue -> isRejecting(article.article(), cue))
                || denial.denies().stream()
                        .map(Denies::target)
                        .flatMap(target -> article.statement(target).stream())
                        .anyMatch(target -> passage.excerpt().holds(target.span()));
    }

    private static boolean isRejecting(Article article, Cue cue) {
        var words = cue.quoted(article);
        return switch (cue.kind()) {
            case DENIAL_WORD -> !WordList.BARE_NEGATION.is(article.language(), words);
            case REPORTING_VERB -> WordList.COUNTER.is(article.language(), words);
            default -> false;
        };
    }
}
