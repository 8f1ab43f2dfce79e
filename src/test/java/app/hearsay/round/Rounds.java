package app.hearsay.round;

import app.hearsay.question.Material;
import app.hearsay.question.Question;
import app.hearsay.question.generation.QuestionGenerator;
import app.hearsay.statement.AnnotatedArticle;
import java.util.List;

/// The shipped material as rounds see it: without what is kept for checks.
public final class Rounds {

    public static final List<AnnotatedArticle> ARTICLES =
            Material.shipped().stream().filter(article -> !article.check()).toList();
    public static final List<Question> POOL = new QuestionGenerator().library(ARTICLES);
    static final List<Question> BEGINNER_POOL = new QuestionGenerator().generateForBeginners(ARTICLES);
    static final RoundComposer COMPOSER = new RoundComposer(POOL);

    private Rounds() {}
}
