package app.hearsay.annotation.check;

import app.hearsay.article.Bilingual;
import app.hearsay.statement.Actor;
import java.util.Optional;

/// An actor as far as it is described.
///
/// @param key by which statements name it; unique in its draft
public record ActorDraft(String key, Optional<Actor.Kind> kind, Optional<Bilingual> name) {

    /// The actor itself, if nothing is missing.
    Optional<Actor> actor() {
        return kind.flatMap(sound -> name.map(names -> new Actor(key, sound, names)));
    }
}
