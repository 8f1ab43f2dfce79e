package app.hearsay.annotation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds the words that a file quotes in its article.
///
/// @param article nothing if the file does not say which: then nothing is found, and nothing is reported either
record Quotes(Optional<Article> article) {

    private static final int MOST_OCCURRENCES = 999;

    /// A part of the article in which words are looked up.
    private record Scope(String name, Span span) {}

    /// Where the article has the words of the key `text`, which must be unique in it unless `nth` picks one.
    Stretch text(Fields fields) {
        var text = fields.text("text");
        var nth = fields.number("nth", 1, MOST_OCCURRENCES);
        if (text.isEmpty() || article.isEmpty()) {
            return Stretch.unknown();
        }
        var all = article.get();
        return find(all, fields, "text", text.get(), nth, List.of(whole(all)))
                .<Stretch>map(Stretch.Found::new)
                .orElseGet(() -> new Stretch.Lost(guesses(all, text.get())));
    }

    /// Where the words of the key `words` stand: in the statement at `stretch` if they occur there, else in its
    /// sentences, else in its paragraph, else in the article. In the first of these they must be unique
    /// unless `nth` picks one.
    Optional<Span> words(Fields fields, Stretch stretch) {
        var words = fields.text("words");
        var nth = fields.number("nth", 1, MOST_OCCURRENCES);
        if (words.isEmpty() || article.isEmpty()) {
            return Optional.empty();
        }
        var all = article.get();
        if (stretch instanceof Stretch.Found(Span statement)) {
            return find(all, fields, "words", words.get(), nth, scopes(all, statement));
        }
        // Without the statement it cannot be told which of several places is meant, but that there is none can.
        if (all.find(words.get()).isEmpty()) {
            fields.problem("words", missing(all, words.get()));
        }
        return Optional.empty();
    }

    private static List<Span> guesses(Article article, String text) {
        var found = article.find(text);
        return found.isEmpty() ? Nearest.sentence(article, text).stream().toList() : found;
    }

    private static Optional<Span> find(
            Article article, Fields fields, String key, String words, OptionalInt nth, List<Scope> scopes) {
        for (var scope : scopes) {
            var found = article.find(words, scope.span());
            if (!found.isEmpty()) {
                return pick(found, fields, key, words, nth, scope.name());
            }
        }
        fields.problem(key, missing(article, words));
        return Optional.empty();
    }

    private static Optional<Span> pick(
            List<Span> found, Fields fields, String key, String words, OptionalInt nth, String scope) {
        var count = "%s stands %s in %s".formatted(ProblemWords.quoted(words), ProblemWords.times(found.size()), scope);
        if (nth.isEmpty() && found.size() > 1) {
            fields.problem(key, count + ": say which with “nth: 1” to “nth: %d”".formatted(found.size()));
            return Optional.empty();
        }
        int wanted = nth.orElse(1);
        if (wanted > found.size()) {
            fields.problem("nth", count + ", so there is no “nth: %d”".formatted(wanted));
            return Optional.empty();
        }
        return Optional.of(found.get(wanted - 1));
    }

    private static String missing(Article article, String words) {
        return "the article does not contain %s%s"
                .formatted(
                        ProblemWords.quoted(words),
                        Nearest.words(article, words)
                                .map(near -> "; it has " + ProblemWords.quoted(near))
                                .orElse(""));
    }

    private static List<Scope> scopes(Article article, Span statement) {
        return List.of(
                new Scope("the statement", statement),
                new Scope("its sentence", article.sentencesAround(statement)),
                new Scope("its paragraph", article.paragraphsAround(statement)),
                whole(article));
    }

    private static Scope whole(Article article) {
        return new Scope("the article", new Span(0, article.text().length()));
    }
}
