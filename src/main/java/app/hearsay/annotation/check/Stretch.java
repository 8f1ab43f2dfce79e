package app.hearsay.annotation.check;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import java.util.List;
import java.util.Optional;

/// A stretch of an article as a draft names it.
///
/// @param words as they are written in the draft
/// @param span where the article has them, if that can be told
/// @param possible where the article has them or may have them; `span` if it is known
public record Stretch(String words, Optional<Span> span, List<Span> possible) {

    public Stretch {
        possible = List.copyOf(possible);
    }

    /// The stretch at a place of an article.
    public static Stretch at(Article article, Span span) {
        return found(article.quote(span), span);
    }

    /// Words that the article has at `span`.
    public static Stretch found(String words, Span span) {
        return new Stretch(words, Optional.of(span), List.of(span));
    }

    /// Words that the article does not have, or that it has more than once.
    public static Stretch lost(String words, List<Span> possible) {
        return new Stretch(words, Optional.empty(), possible);
    }
}
