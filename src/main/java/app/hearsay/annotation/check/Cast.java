package app.hearsay.annotation.check;

import app.hearsay.statement.Actor;
import java.util.List;
import java.util.Optional;

/// The actors of an article, by key.
record Cast(List<ActorDraft> drafts) {

    boolean knows(String key) {
        return drafts.stream().anyMatch(draft -> draft.key().equals(key));
    }

    /// The actor of that key, if it is complete.
    Optional<Actor> actor(String key) {
        return drafts.stream()
                .filter(draft -> draft.key().equals(key))
                .findFirst()
                .flatMap(ActorDraft::actor);
    }
}
