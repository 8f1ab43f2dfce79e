package app.hearsay.practice;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Selection;
import java.util.List;
import java.util.Set;

/// Which articles a round is about: those that are wished for, and those to fill up with, the most alike first.
final class Shelves {

    private Shelves() {}

    /// @return see [app.hearsay.round.RoundComposer#compose(long, app.hearsay.round.History, int, List)]; nothing
    ///     if all is wished for
    static List<Set<Article.Id>> of(Catalog catalog, Wish wish) {
        return switch (wish) {
            case Wish.Selected(var selection) -> selection.isAll() ? List.of() : of(catalog, selection);
            case Wish.FirstSteps() -> List.of();
            case Wish.OneArticle(var id) -> List.of(Set.of(id), like(catalog, id));
        };
    }

    /// Rather the same topic at another level than another topic.
    private static List<Set<Article.Id>> of(Catalog catalog, Selection wanted) {
        return List.of(
                catalog.articles(wanted),
                wanted.topics().isEmpty() ? Set.of() : catalog.articles(new Selection(wanted.topics(), Set.of())),
                wanted.levels().isEmpty() ? Set.of() : catalog.articles(new Selection(Set.of(), wanted.levels())));
    }

    private static Set<Article.Id> like(Catalog catalog, Article.Id id) {
        return catalog.article(id)
                .map(article -> catalog.articles(new Selection(Set.of(article.topic()), Set.of())))
                .orElse(Set.of());
    }
}
