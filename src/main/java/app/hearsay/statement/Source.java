package app.hearsay.statement;

import app.hearsay.article.Span;

/// One link of an attribution chain.
///
/// @param words where the article names this link for this statement; for [Actor.Kind#UNNAMED] the words that imply it
public record Source(Actor actor, Span words) {

    /// Whether the article only implies that there is somebody.
    public boolean isUnnamed() {
        return actor.kind() == Actor.Kind.UNNAMED;
    }
}
