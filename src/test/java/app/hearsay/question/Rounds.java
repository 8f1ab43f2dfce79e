package app.hearsay.question;

import app.hearsay.statement.AnnotatedArticle;
import java.util.List;

/// The shipped material as rounds see it.
public final class Rounds {

    static final List<AnnotatedArticle> ARTICLES = Material.shipped();
    public static final List<Question> POOL = new QuestionGenerator().generate(ARTICLES);
    static final RoundComposer COMPOSER = new RoundComposer(POOL);

    private Rounds() {}
}
