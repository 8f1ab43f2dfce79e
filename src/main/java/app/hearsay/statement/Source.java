package app.hearsay.statement;

import app.hearsay.article.Span;
import java.io.Serializable;

/// One link of an attribution chain.
///
/// @param words where the article names this link for this statement; for [Actor.Kind#UNNAMED] the words that imply it
public record Source(Actor actor, Span words) implements Serializable {

    /// Whether the article only implies that there is somebody.
    public boolean isUnnamed() {
        return actor.kind() == Actor.Kind.UNNAMED;
    }
}
