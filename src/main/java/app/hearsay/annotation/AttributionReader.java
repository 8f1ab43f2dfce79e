package app.hearsay.annotation;

import app.hearsay.annotation.check.Attribution;
import app.hearsay.annotation.check.Stretch;
import java.util.List;
import java.util.Optional;

/// Reads the sources and cues of a statement.
///
/// See decision 0002.
record AttributionReader(QuoteReader quotes, Problems problems) {

    private static final List<String> SOURCE = List.of("actor", "words", "nth");
    private static final List<String> CUE = List.of("words", "nth", "kind");

    /// @param text that of the statement
    Attribution read(Fields fields, Stretch text) {
        var sources = fields.list("sources").stream()
                .map(node -> Fields.of(node, "a source", problems, SOURCE)
                        .map(source -> new Attribution.Link(source.text("actor"), quotes.words(source, text)))
                        .orElse(new Attribution.Link(Optional.empty(), Optional.empty())))
                .toList();
        var cues = fields.list("cues").stream()
                .map(node -> Fields.of(node, "a cue", problems, CUE)
                        .map(cue -> new Attribution.Signal(quotes.pieces(cue, text), cue.word("kind", Vocabulary.CUE)))
                        .orElse(new Attribution.Signal(List.of(), Optional.empty())))
                .toList();
        return new Attribution(sources, fields.texts("also_said_by"), cues);
    }
}
