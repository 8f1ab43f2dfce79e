package app.hearsay.ui.setup;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.ui.part.Address;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is chosen already when the form of a new room is opened.
///
/// @param articles that are ticked
/// @param texts the language in which the class reads
record Proposal(Set<Article.Id> articles, Languages texts) {

    /// The article or the story that the address names; where it names none that there is, everything in the
    /// language of the reader.
    static Proposal of(QueryParameters query, Catalog catalog, Locale reader) {
        var named = Stream.concat(
                        query.getParameters(Address.STORY).stream().flatMap(story -> catalog.story(story).stream()),
                        query.getParameters(Address.ARTICLE).stream()
                                .filter(Article.Id::isValid)
                                .flatMap(id -> catalog.article(new Article.Id(id)).stream()))
                .toList();
        return named.isEmpty() ? usual(catalog, reader) : of(named, catalog);
    }

    /// Everything in the language of the reader.
    static Proposal usual(Catalog catalog, Locale reader) {
        var own = catalog.forReader(Selection.ALL, reader);
        return new Proposal(catalog.articles(own), own.languages());
    }

    private static Proposal of(List<AnnotatedArticle> named, Catalog catalog) {
        var spoken = new Languages(
                named.stream().map(article -> article.article().language()).collect(Collectors.toSet()));
        return new Proposal(
                named.stream().map(AnnotatedArticle::id).collect(Collectors.toUnmodifiableSet()),
                spoken.among(catalog.languages()));
    }
}
