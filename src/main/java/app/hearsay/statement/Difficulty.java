package app.hearsay.statement;

import app.hearsay.article.Article;
import java.util.List;

/// How hard an article is to sort: from the share of its statements, headlines aside, that can be argued about (they
/// have an alternative) or have no cue in their own sentence.
///
/// See decision 0026.
final class Difficulty {

    /// Up to this share, in percent, an article is of level 1.
    private static final int EASY = 45;

    /// Up to this share, in percent, of level 2.
    private static final int MIDDLING = 70;

    private Difficulty() {}

    static int level(Article article, List<Statement> statements) {
        var body =
                statements.stream().filter(statement -> !statement.isHeadline()).toList();
        long hard =
                body.stream().filter(statement -> isHard(article, statement)).count();
        if (hard * 100 <= (long) body.size() * EASY) {
            return 1;
        }
        return hard * 100 <= (long) body.size() * MIDDLING ? 2 : 3;
    }

    private static boolean isHard(Article article, Statement statement) {
        var sentence = article.sentencesAround(statement.span());
        return !statement.alternatives().isEmpty()
                || statement.cues().stream().noneMatch(cue -> cue.overlaps(sentence));
    }
}
