package app.hearsay.annotation.check;

import app.hearsay.article.Span;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Source;
import java.util.List;
import java.util.Optional;

/// Who says a statement and what gives that away, as far as it is told.
///
/// @param sources the attribution chain, outermost first
/// @param alsoSaidBy the keys of actors whom a careful reader could also name as the source
public record Attribution(List<Link> sources, List<String> alsoSaidBy, List<Signal> cues) {

    /// A link of the attribution chain.
    ///
    /// @param actor its key
    public record Link(Optional<String> actor, Optional<Span> words) {

        Optional<Source> source(Cast cast) {
            return actor.flatMap(cast::actor).flatMap(found -> words.map(span -> new Source(found, span)));
        }
    }

    /// A cue.
    ///
    /// @param pieces its words in the order of the text; none if they are not all known
    public record Signal(List<Span> pieces, Optional<Cue.Kind> kind) {

        public Signal {
            pieces = List.copyOf(pieces);
        }

        Optional<Cue> cue() {
            return pieces.isEmpty() ? Optional.empty() : kind.map(sound -> new Cue(pieces, sound));
        }
    }

    public Attribution {
        sources = List.copyOf(sources);
        alsoSaidBy = List.copyOf(alsoSaidBy);
        cues = List.copyOf(cues);
    }

    /// The complete links of the chain.
    List<Source> soundSources(Cast cast) {
        return sources.stream().flatMap(link -> link.source(cast).stream()).toList();
    }

    /// The complete cues, in the order of the text.
    List<Cue> soundCues() {
        return cues.stream()
                .flatMap(signal -> signal.cue().stream())
                .sorted((one, other) -> one.words().compareTo(other.words()))
                .toList();
    }

    /// Whether no cue lacks anything.
    boolean hasSoundCues() {
        return cues.stream().allMatch(signal -> signal.cue().isPresent());
    }
}
