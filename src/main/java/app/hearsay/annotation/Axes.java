package app.hearsay.annotation;

import app.hearsay.statement.Certainty;
import app.hearsay.statement.Polarity;
import app.hearsay.statement.Source;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.List;
import java.util.Set;

/// The axes of a statement.
record Axes(Voice voice, Polarity polarity, Certainty certainty, boolean outletPossible, Set<Status> alternatives) {

    Axes {
        alternatives = Set.copyOf(alternatives);
    }

    Status status(List<Source> sources) {
        return Status.of(voice, polarity, certainty, sources);
    }
}
