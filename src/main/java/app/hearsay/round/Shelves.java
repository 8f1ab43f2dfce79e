package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Selection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which articles a round is about: those that are wished for, and those to fill up with, the most alike first.
final class Shelves {

    private Shelves() {}

    /// Those of some topics and levels; to fill up, rather the same topic at another level than another topic.
    ///
    /// @return see [RoundComposer#compose(long, History, int, List)]; nothing if all is wished for
    static List<Set<Article.Id>> of(Catalog catalog, Selection wanted) {
        return wanted.isAll()
                ? List.of()
                : List.of(
                        catalog.articles(wanted),
                        wanted.topics().isEmpty()
                                ? Set.of()
                                : catalog.articles(new Selection(wanted.topics(), Set.of())),
                        wanted.levels().isEmpty()
                                ? Set.of()
                                : catalog.articles(new Selection(Set.of(), wanted.levels())));
    }

    /// The same, filled up with these texts before any others.
    ///
    /// @param first to which every shelf is cut down
    static List<Set<Article.Id>> within(Set<Article.Id> first, List<Set<Article.Id>> shelves) {
        var cut = shelves.stream()
                .map(shelf -> shelf.stream().filter(first::contains).collect(Collectors.toUnmodifiableSet()));
        return Stream.concat(cut, Stream.of(first)).toList();
    }

    /// One article, and others of its topic.
    static List<Set<Article.Id>> of(Catalog catalog, Article.Id id) {
        return List.of(
                Set.of(id),
                catalog.article(id)
                        .map(article -> catalog.articles(new Selection(Set.of(article.topic()), Set.of())))
                        .orElse(Set.of()));
    }
}
