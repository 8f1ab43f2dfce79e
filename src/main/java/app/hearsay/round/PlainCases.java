package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.TextKind;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What newcomers begin with: statements of plain news that have one label and one source. Whoever has yet to learn who
/// speaks need not find out first what sort of text it is, and who the newsroom of a post would be.
///
/// See decision 0099.
///
/// @param articles tells whether an article is plain news
record PlainCases(Predicate<Article.Id> articles) {

    /// Whatever the article.
    static final PlainCases ANY = new PlainCases(_ -> true);

    static PlainCases of(Catalog catalog) {
        var plain = catalog.articles().stream()
                .filter(article -> article.kind().filter(TextKind::isPlainNews).isPresent())
                .map(AnnotatedArticle::id)
                .collect(Collectors.toUnmodifiableSet());
        return new PlainCases(plain::contains);
    }

    boolean include(Question question) {
        return question.passages().stream()
                        .allMatch(passage -> articles.test(passage.article().id()))
                && question.asked().alternatives().isEmpty()
                && !question.asked().outletPossible();
    }
}
