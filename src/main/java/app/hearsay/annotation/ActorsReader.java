package app.hearsay.annotation;

import app.hearsay.statement.Actor;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the actors of a file.
record ActorsReader(Problems problems) {

    private static final Pattern KEY = Pattern.compile(ProblemWords.KEY);
    private static final List<String> KNOWN = List.of("kind", "de", "en");

    /// The actors by key, in the order of the file; the key of an unsound one holds nothing.
    Map<String, Optional<Actor>> read(Fields file) {
        if (!file.has("actors")) {
            return Map.of();
        }
        return file.value("actors")
                .flatMap(node -> Fields.free(node, "“actors”", problems))
                .map(this::all)
                .orElse(Map.of());
    }

    private Map<String, Optional<Actor>> all(Fields actors) {
        var found = new LinkedHashMap<String, Optional<Actor>>();
        var names = new HashSet<String>();
        for (var key : actors.keys()) {
            var actor = actor(key, actors);
            actor.ifPresent(sound -> refuseNamesake(sound, names, actors));
            found.put(key, actor);
        }
        return found;
    }

    private Optional<Actor> actor(String key, Fields actors) {
        if (!KEY.matcher(key).matches()) {
            actors.problem(
                    key,
                    "the key of an actor has lower-case letters (a-z), digits and hyphens, not "
                            + ProblemWords.quoted(key));
        }
        return actors.value(key)
                .flatMap(node -> Fields.of(node, "an actor", problems, KNOWN))
                .flatMap(fields -> {
                    var kind = fields.word("kind", Vocabulary.ACTOR);
                    var name = fields.bilingual();
                    return kind.flatMap(sound -> name.map(names -> new Actor(key, sound, names)));
                });
    }

    /// Two actors of one name would be two answers that nobody can tell apart.
    private static void refuseNamesake(Actor actor, Set<String> names, Fields actors) {
        for (var name :
                List.of("de: " + actor.name().de(), "en: " + actor.name().en())) {
            if (!names.add(name)) {
                actors.problem(actor.key(), "another actor has the same name, %s".formatted(ProblemWords.quoted(name)));
            }
        }
    }
}
