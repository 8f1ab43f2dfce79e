package app.hearsay.round;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import java.util.List;

/// The shipped material as rounds see it: without what is kept for checks.
public final class Rounds {

    private static final Catalog CATALOG = Catalogs.shipped();

    public static final List<AnnotatedArticle> ARTICLES = CATALOG.articles();
    public static final List<Question> POOL = CATALOG.questions();
    public static final List<Question> BEGINNER_POOL = CATALOG.beginnerQuestions();
    static final RoundComposer COMPOSER = new RoundComposer(POOL);

    private Rounds() {}

    /// @param id such as `source:gespraeche-in-katar/s01:first`
    public static Question question(String id) {
        return POOL.stream()
                .filter(question -> question.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
