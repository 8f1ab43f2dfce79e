package app.hearsay.annotation;

import app.hearsay.annotation.check.ActorDraft;
import java.util.List;
import java.util.Optional;

/// Reads the actors of a file.
record ActorsReader(Problems problems) {

    private static final List<String> KNOWN = List.of("kind", "de", "en");

    /// The actors in the order of the file.
    List<ActorDraft> read(Fields file) {
        if (!file.has("actors")) {
            return List.of();
        }
        return file.value("actors")
                .flatMap(node -> Fields.free(node, "“actors”", problems))
                .map(actors ->
                        actors.keys().stream().map(key -> actor(key, actors)).toList())
                .orElse(List.of());
    }

    private ActorDraft actor(String key, Fields actors) {
        return actors.value(key)
                .flatMap(node -> Fields.of(node, "an actor", problems, KNOWN))
                .map(fields -> new ActorDraft(key, fields.word("kind", Vocabulary.ACTOR), fields.bilingual()))
                .orElse(new ActorDraft(key, Optional.empty(), Optional.empty()));
    }
}
