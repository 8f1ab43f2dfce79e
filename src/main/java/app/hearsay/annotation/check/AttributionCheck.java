package app.hearsay.annotation.check;

import app.hearsay.annotation.check.Place.OfItem.Part;
import app.hearsay.annotation.check.Place.OfStatement.Field;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Source;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Checks who is named as a source, and that no cue is given twice.
record AttributionCheck(Cast cast, Flaws.OfStatement flaws) {

    void check(Attribution attribution) {
        checkChain(attribution.sources());
        checkOthers(attribution.alsoSaidBy(), attribution.soundSources(cast));
        refuseDoubles(attribution.cues());
        if (attribution.hasSoundCues()) {
            refuseHiddenHearsay(attribution.soundSources(cast), attribution.soundCues());
        }
    }

    private void checkChain(List<Attribution.Link> chain) {
        var named = new HashSet<String>();
        for (int i = 0; i < chain.size(); i++) {
            int item = i;
            chain.get(i).actor().ifPresent(key -> {
                if (!named.add(key)) {
                    add(item, Flaw.Kind.SOURCE_TWICE, key);
                }
                if (!cast.knows(key)) {
                    add(item, Flaw.Kind.UNKNOWN_ACTOR, key);
                }
            });
        }
    }

    private void add(int item, Flaw.Kind kind, String key) {
        flaws.add(Field.SOURCES, item, Part.ACTOR, kind, key);
    }

    private void checkOthers(List<String> others, List<Source> chain) {
        var named = chain.stream().map(source -> source.actor().key()).collect(Collectors.toCollection(HashSet::new));
        for (var key : others) {
            if (!named.add(key)) {
                flaws.add(Field.ALSO_SAID_BY, Flaw.Kind.NAMED_ALREADY, key);
            }
            if (!cast.knows(key)) {
                flaws.add(Field.ALSO_SAID_BY, Flaw.Kind.UNKNOWN_ACTOR, key);
            }
        }
    }

    private void refuseDoubles(List<Attribution.Signal> cues) {
        var seen = new HashSet<Cue>();
        for (int i = 0; i < cues.size(); i++) {
            var cue = cues.get(i).cue();
            if (cue.isPresent() && !seen.add(cue.get())) {
                flaws.add(Field.CUES, i, Part.WORDS, Flaw.Kind.CUE_TWICE);
            }
        }
    }

    /// The words that imply a source nobody names are what gives the statement away: they are a cue by definition.
    private void refuseHiddenHearsay(List<Source> sources, List<Cue> cues) {
        boolean hidden = sources.stream()
                .filter(Source::isUnnamed)
                .anyMatch(source -> cues.stream().noneMatch(cue -> cue.overlaps(source.words())));
        if (hidden) {
            flaws.add(Field.SOURCES, Flaw.Kind.HEARSAY_WITHOUT_CUE);
        }
    }
}
