package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.statement.Actor;
import app.hearsay.statement.AnnotatedArticle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where an article mentions each of its actors: by a name, or by the words that make them a source.
final class Mentions {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{3,}");

    private final Map<String, List<Span>> placesByKey;

    Mentions(AnnotatedArticle article) {
        this.placesByKey = article.actors().stream()
                .collect(Collectors.toMap(
                        Actor::key,
                        actor -> Stream.concat(names(actor, article.article()), asSource(actor, article))
                                .toList()));
    }

    /// Whether one of the places lies in `part` as a whole.
    boolean isIn(Span part, Actor actor) {
        return placesByKey.getOrDefault(actor.key(), List.of()).stream().anyMatch(part::contains);
    }

    /// The nouns of a name; an English one can be without a capital letter ("anonymous sources").
    private static Stream<Span> names(Actor actor, Article article) {
        var name = actor.name().in(article.language());
        var words = name.equals(name.toLowerCase(Locale.ROOT))
                ? Stream.of(name)
                : NAME.matcher(name).results().map(MatchResult::group).distinct();
        return words.flatMap(word -> article.find(word).stream());
    }

    private static Stream<Span> asSource(Actor actor, AnnotatedArticle article) {
        return article.statements().stream()
                .flatMap(statement -> statement.sources().stream())
                .filter(source -> source.actor().key().equals(actor.key()))
                .map(source -> source.words());
    }
}
