package app.hearsay.annotation;

import app.hearsay.article.Span;
import java.util.List;
import java.util.Optional;

/// What came of looking for a quoted text in its article.
sealed interface Stretch {

    /// Where a text is of which nothing can be told.
    static Stretch unknown() {
        return new Lost(List.of());
    }

    /// The article has the text at `at`.
    record Found(Span at) implements Stretch {}

    /// The article does not have the text, or it has it more than once; `guesses` may be meant.
    record Lost(List<Span> guesses) implements Stretch {

        public Lost {
            guesses = List.copyOf(guesses);
        }
    }

    /// Where the text is, if it was found.
    default Optional<Span> span() {
        return this instanceof Found(Span at) ? Optional.of(at) : Optional.empty();
    }

    /// Where the text is or may be.
    default List<Span> guesses() {
        return switch (this) {
            case Found(Span at) -> List.of(at);
            case Lost(List<Span> guesses) -> guesses;
        };
    }
}
