package app.hearsay.annotation.check;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.NoStatement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An annotated article as far as it is written.
///
/// @param article its text; nothing if it cannot be told which: then nothing is held against the text either
/// @param statements in the order of their writing, which should be that of the text
/// @param rest the stretches that state nothing, in any order
public record ArticleDraft(
        Optional<Article> article,
        AboutDraft about,
        List<ActorDraft> actors,
        List<StatementDraft> statements,
        List<RestDraft> rest) {

    public ArticleDraft {
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        rest = List.copyOf(rest);
    }

    /// The annotated article; to be asked for only if [ArticleCheck] finds nothing wrong.
    ///
    /// @throws java.util.NoSuchElementException if something is missing
    /// @throws IllegalArgumentException if the axes of a statement contradict each other
    public AnnotatedArticle annotated() {
        var text = article.orElseThrow();
        var cast = cast();
        return new AnnotatedArticle(
                text,
                about.about(),
                actors.stream()
                        .map(ActorDraft::actor)
                        .map(Optional::orElseThrow)
                        .toList(),
                statements.stream().map(draft -> draft.statement(text, cast)).toList(),
                rest.stream()
                        .map(RestDraft::noStatement)
                        .sorted(Comparator.comparing(NoStatement::span))
                        .toList());
    }

    /// The words of the article that a place is about, as far as the article has them; nothing if it is about no words.
    public Optional<Span> span(Place place) {
        return switch (place) {
            case Place.InText(var at) -> Optional.of(at);
            case Place.OfStatement(int statement, var _) ->
                statements.get(statement).text().span();
            case Place.OfItem item -> span(item.list());
            case Place.OfRest(int entry, var _) -> rest.get(entry).text().span();
            case Place.OfArticle _, Place.OfActor _ -> Optional.empty();
        };
    }

    Cast cast() {
        return new Cast(actors);
    }
}
