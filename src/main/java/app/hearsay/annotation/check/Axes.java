package app.hearsay.annotation.check;

import app.hearsay.statement.Certainty;
import app.hearsay.statement.Polarity;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.List;
import java.util.Optional;

/// The axes of a statement, as far as they are chosen.
///
/// @param alternatives in the order of the draft
public record Axes(
        Optional<Voice> voice,
        Optional<Polarity> polarity,
        Optional<Certainty> certainty,
        boolean outletPossible,
        List<Status> alternatives) {

    public Axes {
        alternatives = List.copyOf(alternatives);
    }

    boolean areComplete() {
        return voice.isPresent() && polarity.isPresent() && certainty.isPresent();
    }
}
