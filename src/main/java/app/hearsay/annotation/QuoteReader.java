package app.hearsay.annotation;

import app.hearsay.annotation.check.Stretch;
import app.hearsay.article.Article;
import app.hearsay.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads the words that a file quotes, and says why they cannot be placed in its article.
///
/// @param article nothing if the file does not say which: then nothing is found, and nothing is reported either
record QuoteReader(Optional<Article> article) {

    private static final int MOST_OCCURRENCES = 999;

    /// Where the article has the words of the key `text`.
    Stretch text(Fields fields) {
        var text = fields.text("text");
        var nth = nth(fields);
        if (text.isEmpty() || article.isEmpty()) {
            return Stretch.lost(text.orElse(""), List.of());
        }
        var quotes = new Quotes(article.get());
        return placed(quotes.text(text.get(), nth), fields, "text", text.get(), nth)
                .map(span -> Stretch.found(text.get(), span))
                .orElseGet(() -> Stretch.lost(text.get(), quotes.guesses(text.get())));
    }

    /// Where the article has the words of the key `words`, which belong to a statement.
    Optional<Span> words(Fields fields, Stretch statement) {
        return fields.text("words").flatMap(words -> place(fields, words, statement));
    }

    private Optional<Span> place(Fields fields, String words, Stretch statement) {
        var nth = nth(fields);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        var quotes = new Quotes(article.get());
        if (statement.span().isPresent()) {
            var result = quotes.words(words, nth, statement.span().get());
            return placed(result, fields, "words", words, nth);
        }
        // Without the statement it cannot be told which of several places is meant, but that there is none can.
        if (quotes.text(words, nth) instanceof Quotes.Result.Missing missing) {
            fields.problem("words", missing(words, missing));
        }
        return Optional.empty();
    }

    /// Where the article has the words of the key `words`, or each of them in their order if it is a list: the first
    /// is placed as by [#words], each other one in the rest of its sentence.
    ///
    /// @return empty unless all are placed
    List<Span> pieces(Fields fields, Stretch statement) {
        if (!(fields.node("words") instanceof SequenceNode)) {
            return words(fields, statement).stream().toList();
        }
        var wanted = fields.texts("words");
        if (wanted.size() < 2) {
            fields.problem("words", "a list of “words” has two or more, in the order of the text");
            return List.of();
        }
        return article.flatMap(text ->
                        place(fields, wanted.getFirst(), statement).flatMap(first -> rest(fields, text, first, wanted)))
                .orElse(List.of());
    }

    private static Optional<List<Span>> rest(Fields fields, Article article, Span first, List<String> wanted) {
        int end = article.sentencesAround(first).end();
        var pieces = new ArrayList<>(List.of(first));
        for (var words : wanted.subList(1, wanted.size())) {
            int from = pieces.getLast().end();
            var found = from < end ? article.find(words, new Span(from, end)) : List.<Span>of();
            if (found.isEmpty()) {
                fields.problem(
                        "words",
                        "%s does not follow %s in its sentence"
                                .formatted(
                                        ProblemWords.quoted(words),
                                        ProblemWords.quoted(article.quote(pieces.getLast()))));
                return Optional.empty();
            }
            pieces.add(found.getFirst());
        }
        return Optional.of(pieces);
    }

    private static OptionalInt nth(Fields fields) {
        return fields.number("nth", 1, MOST_OCCURRENCES);
    }

    private static Optional<Span> placed(
            Quotes.Result result, Fields fields, String key, String words, OptionalInt nth) {
        switch (result) {
            case Quotes.Result.Found(Span at) -> {
                return Optional.of(at);
            }
            case Quotes.Result.Several(var scope, int count) ->
                fields.problem(
                        key, count(words, scope, count) + ": say which with “nth: 1” to “nth: %d”".formatted(count));
            case Quotes.Result.TooFew(var scope, int count) ->
                fields.problem(
                        "nth", count(words, scope, count) + ", so there is no “nth: %d”".formatted(nth.orElse(1)));
            case Quotes.Result.Missing missing -> fields.problem(key, missing(words, missing));
        }
        return Optional.empty();
    }

    private static String count(String words, Quotes.Scope scope, int count) {
        return "%s stands %s in %s".formatted(ProblemWords.quoted(words), ProblemWords.times(count), name(scope));
    }

    private static String name(Quotes.Scope scope) {
        return switch (scope) {
            case STATEMENT -> "the statement";
            case SENTENCE -> "its sentence";
            case PARAGRAPH -> "its paragraph";
            case ARTICLE -> "the article";
        };
    }

    private static String missing(String words, Quotes.Result.Missing missing) {
        return "the article does not contain %s%s"
                .formatted(
                        ProblemWords.quoted(words),
                        missing.near()
                                .map(near -> "; it has " + ProblemWords.quoted(near))
                                .orElse(""));
    }
}
