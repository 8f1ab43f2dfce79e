package app.hearsay.annotation;

import app.hearsay.statement.Actor;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the sources and cues of a statement.
record AttributionReader(Map<String, Optional<Actor>> actors, QuoteReader quotes, Problems problems) {

    private static final List<String> SOURCE = List.of("actor", "words", "nth");
    private static final List<String> CUE = List.of("words", "nth", "kind");

    /// The attribution chain, without its unsound links.
    List<Source> sources(Fields fields, Stretch stretch) {
        var named = new HashSet<String>();
        return fields.list("sources").stream()
                .flatMap(node -> Fields.of(node, "a source", problems, SOURCE).stream())
                .flatMap(source -> source(source, stretch, named).stream())
                .toList();
    }

    private Optional<Source> source(Fields fields, Stretch stretch, Set<String> named) {
        var actor = fields.text("actor").flatMap(key -> actor(fields, key, named));
        var words = quotes.words(fields, stretch);
        return actor.flatMap(sound -> words.map(span -> new Source(sound, span)));
    }

    private Optional<Actor> actor(Fields fields, String key, Set<String> named) {
        if (!named.add(key)) {
            fields.problem("actor", "“%s” stands twice in the chain of sources".formatted(key));
        }
        return actor(fields, "actor", key);
    }

    private Optional<Actor> actor(Fields fields, String field, String key) {
        if (!actors.containsKey(key)) {
            fields.problem(field, "there is no actor %s under “actors”".formatted(ProblemWords.quoted(key)));
        }
        return actors.getOrDefault(key, Optional.empty());
    }

    /// Who else could be named as the source, without those who cannot.
    ///
    /// @param sources the sound links of the attribution chain
    List<Actor> alsoSaidBy(Fields fields, List<Source> sources) {
        var named = sources.stream().map(source -> source.actor().key()).collect(Collectors.toCollection(HashSet::new));
        return fields.texts("also_said_by").stream()
                .flatMap(key -> {
                    if (!named.add(key)) {
                        fields.problem("also_said_by", "“%s” is named already".formatted(key));
                    }
                    return actor(fields, "also_said_by", key).stream();
                })
                .toList();
    }

    /// The cues in the order of the text, without the unsound ones.
    List<Cue> cues(Fields fields, Stretch stretch) {
        var seen = new HashSet<Cue>();
        return fields.list("cues").stream()
                .flatMap(node -> Fields.of(node, "a cue", problems, CUE).stream())
                .flatMap(cue -> cue(cue, stretch, seen).stream())
                .sorted((one, other) -> one.words().compareTo(other.words()))
                .toList();
    }

    private Optional<Cue> cue(Fields fields, Stretch stretch, Set<Cue> seen) {
        var words = quotes.words(fields, stretch);
        var kind = fields.word("kind", Vocabulary.CUE);
        var cue = words.flatMap(span -> kind.map(sound -> new Cue(span, sound)));
        if (cue.isPresent() && !seen.add(cue.get())) {
            fields.problem("words", "the same cue is given twice");
        }
        return cue;
    }
}
