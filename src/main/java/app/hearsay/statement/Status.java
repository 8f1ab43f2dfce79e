package app.hearsay.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How a statement is reported: the four answers that learners choose from, in the order in which they are offered.
/// Computed from the axes, never stored beside them.
public enum Status {
    /// A source says it; the outlet does not vouch for it.
    CLAIM,
    /// A source rejects a claim or an accusation.
    DENIAL,
    /// Put as possible, probable, conditional or open, by the outlet or by a source.
    SPECULATION,
    /// No source, put as so.
    OWN_ASSERTION;

    /// Derives the status; the first rule that holds wins: a source that denies; hearsay whose source is not named
    /// ("hearsay before doubt"); wording that leaves room; a source at all; else the outlet's own voice.
    public static Status of(Voice voice, Polarity polarity, Certainty certainty, List<Source> sources) {
        if (voice == Voice.REPORTED && polarity == Polarity.DENY) {
            return DENIAL;
        }
        if (sources.stream().anyMatch(Source::isUnnamed)) {
            return CLAIM;
        }
        if (certainty.isSpeculative()) {
            return SPECULATION;
        }
        return voice == Voice.REPORTED ? CLAIM : OWN_ASSERTION;
    }

    /// The status of that name, if there is one.
    public static Optional<Status> named(String name) {
        return Arrays.stream(values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }
}
