package app.hearsay.annotation;

import app.hearsay.statement.Certainty;
import app.hearsay.statement.Polarity;
import app.hearsay.statement.Source;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Reads the axes of a statement and refuses those that contradict each other.
final class AxesReader {

    private AxesReader() {}

    /// The axes, if each of them is sound by itself.
    ///
    /// @param sources the sound links of the attribution chain
    static Optional<Axes> read(Fields fields, List<Source> sources) {
        var voice = fields.word("voice", Vocabulary.VOICE);
        var polarity =
                fields.has("polarity") ? fields.word("polarity", Vocabulary.POLARITY) : Optional.of(Polarity.AFFIRM);
        var certainty = certainty(fields);
        var outletPossible = fields.yesOrNo("outlet_possible");
        var alternatives = new HashSet<Status>();
        for (var alternative : fields.words("alt", Vocabulary.STATUS)) {
            if (!alternatives.add(alternative)) {
                fields.problem("alt", "%s stands twice in “alt”".formatted(alternative));
            }
        }
        if (voice.isEmpty() || polarity.isEmpty() || certainty.isEmpty()) {
            return Optional.empty();
        }
        var axes = new Axes(voice.get(), polarity.get(), certainty.get(), outletPossible, alternatives);
        refuseContradictions(axes, fields);
        if (fields.list("sources").size() == sources.size()) {
            refuseRepeatedStatus(axes, sources, fields);
        }
        return Optional.of(axes);
    }

    private static Optional<Certainty> certainty(Fields fields) {
        if (!fields.has("certainty")) {
            return Optional.of(Certainty.SETTLED);
        }
        return fields.number("certainty", 1, 5).stream()
                .mapToObj(Certainty::new)
                .findFirst();
    }

    private static void refuseContradictions(Axes axes, Fields fields) {
        boolean attributed = !fields.list("sources").isEmpty();
        if (axes.voice() == Voice.OWN && attributed) {
            fields.problem("sources", "voice OWN has no sources: the outlet itself says it");
        }
        if (axes.voice() == Voice.REPORTED && !attributed) {
            fields.problem("voice", "voice REPORTED needs “sources”: who says it?");
        }
        if (axes.voice() == Voice.OWN && axes.polarity() == Polarity.DENY) {
            fields.problem("polarity", "only a source denies: DENY needs voice REPORTED");
        }
        if (axes.voice() == Voice.OWN && axes.outletPossible()) {
            fields.problem("outlet_possible", "voice OWN is the outlet itself: leave “outlet_possible” out");
        }
        if (axes.polarity() == Polarity.AFFIRM && !fields.list("denies").isEmpty()) {
            fields.problem("denies", "only a statement with polarity DENY has “denies”");
        }
    }

    private static void refuseRepeatedStatus(Axes axes, List<Source> sources, Fields fields) {
        var status = axes.status(sources);
        if (axes.alternatives().contains(status)) {
            fields.problem("alt", "%s is the status of this statement already: take it out of “alt”".formatted(status));
        }
    }
}
