package app.hearsay.annotation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds the words that an annotation quotes in its article.
record Quotes(Article article) {

    /// What came of looking for words.
    sealed interface Result {

        /// They stand there, and nowhere else that could be meant.
        record Found(Span at) implements Result {}

        /// They stand `count` times in the scope, and it is not said which is meant.
        record Several(Scope scope, int count) implements Result {}

        /// They stand only `count` times in the scope, and a later one is wanted.
        record TooFew(Scope scope, int count) implements Result {}

        /// The article does not contain them.
        ///
        /// @param near what may be meant
        record Missing(Optional<String> near) implements Result {}
    }

    /// A part of the article in which words are looked up, the narrowest first.
    enum Scope {
        /// The statement that the words belong to.
        STATEMENT,
        /// The whole sentences that the statement touches.
        SENTENCE,
        /// The whole paragraphs that it touches.
        PARAGRAPH,
        /// The whole text.
        ARTICLE
    }

    /// The place of words that must be unique in the article unless `nth`, counted from 1, picks one.
    Result text(String words, OptionalInt nth) {
        return in(List.of(Scope.ARTICLE), words, nth, whole());
    }

    /// The place of words in the statement if they occur there, else in its sentences, else in its paragraph, else in
    /// the article. In the first of these they must be unique unless `nth`, counted from 1, picks one.
    Result words(String words, OptionalInt nth, Span statement) {
        return in(List.of(Scope.values()), words, nth, statement);
    }

    /// Where words may stand that cannot be placed: wherever they occur, or in the sentence that is most like them.
    List<Span> guesses(String words) {
        var found = article.find(words);
        return found.isEmpty() ? Nearest.sentence(article, words).stream().toList() : found;
    }

    private Result in(List<Scope> scopes, String words, OptionalInt nth, Span statement) {
        for (var scope : scopes) {
            var found = article.find(words, span(scope, statement));
            if (!found.isEmpty()) {
                return pick(found, nth, scope);
            }
        }
        return new Result.Missing(Nearest.words(article, words));
    }

    private static Result pick(List<Span> found, OptionalInt nth, Scope scope) {
        if (nth.isEmpty() && found.size() > 1) {
            return new Result.Several(scope, found.size());
        }
        int wanted = nth.orElse(1);
        return wanted <= found.size()
                ? new Result.Found(found.get(wanted - 1))
                : new Result.TooFew(scope, found.size());
    }

    private Span span(Scope scope, Span statement) {
        return switch (scope) {
            case STATEMENT -> statement;
            case SENTENCE -> article.sentencesAround(statement);
            case PARAGRAPH -> article.paragraphsAround(statement);
            case ARTICLE -> whole();
        };
    }

    private Span whole() {
        return new Span(0, article.text().length());
    }
}
