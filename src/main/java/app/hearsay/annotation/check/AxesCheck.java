package app.hearsay.annotation.check;

import app.hearsay.annotation.check.Place.OfStatement.Field;
import app.hearsay.statement.Polarity;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.EnumSet;
import java.util.List;

/// Checks that the axes of a statement do not contradict each other. What hangs on several of them waits until all are
/// chosen.
record AxesCheck(Flaws.OfStatement flaws) {

    void check(StatementDraft draft, Cast cast) {
        var axes = draft.axes();
        refuseDoubles(axes.alternatives());
        if (axes.areComplete()) {
            var voice = axes.voice().orElseThrow();
            var polarity = axes.polarity().orElseThrow();
            checkSources(voice, !draft.attribution().sources().isEmpty());
            checkOwnVoice(voice, polarity, axes.outletPossible());
            if (polarity == Polarity.AFFIRM && !draft.relations().denies().isEmpty()) {
                flaws.add(Field.DENIES, Flaw.Kind.DENIES_WITHOUT_DENIAL);
            }
            refuseRepeatedStatus(draft, cast);
        }
    }

    private void refuseDoubles(List<Status> alternatives) {
        var seen = EnumSet.noneOf(Status.class);
        for (var alternative : alternatives) {
            if (!seen.add(alternative)) {
                flaws.add(Field.ALTERNATIVES, Flaw.Kind.ALTERNATIVE_TWICE, alternative.name());
            }
        }
    }

    private void checkSources(Voice voice, boolean attributed) {
        if (voice == Voice.OWN && attributed) {
            flaws.add(Field.SOURCES, Flaw.Kind.OWN_WITH_SOURCES);
        }
        if (voice == Voice.REPORTED && !attributed) {
            flaws.add(Field.VOICE, Flaw.Kind.REPORTED_WITHOUT_SOURCES);
        }
    }

    private void checkOwnVoice(Voice voice, Polarity polarity, boolean outletPossible) {
        if (voice == Voice.OWN && polarity == Polarity.DENY) {
            flaws.add(Field.POLARITY, Flaw.Kind.OWN_DENIAL);
        }
        if (voice == Voice.OWN && outletPossible) {
            flaws.add(Field.OUTLET_POSSIBLE, Flaw.Kind.OWN_POSSIBLY_OWN);
        }
    }

    private void refuseRepeatedStatus(StatementDraft draft, Cast cast) {
        var sources = draft.attribution().soundSources(cast);
        if (sources.size() < draft.attribution().sources().size()) {
            return;
        }
        var axes = draft.axes();
        var status = Status.of(
                axes.voice().orElseThrow(),
                axes.polarity().orElseThrow(),
                axes.certainty().orElseThrow(),
                sources);
        if (axes.alternatives().contains(status)) {
            flaws.add(Field.ALTERNATIVES, Flaw.Kind.ALTERNATIVE_IS_STATUS, status.name());
        }
        draft.why().debate().ifPresent(debate -> new DebateCheck(flaws).check(debate, status, axes.alternatives()));
    }
}
