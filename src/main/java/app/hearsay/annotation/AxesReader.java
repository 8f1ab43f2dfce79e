package app.hearsay.annotation;

import app.hearsay.annotation.check.Axes;
import app.hearsay.statement.Certainty;
import app.hearsay.statement.Polarity;
import java.util.Optional;

/// Reads the axes of a statement.
final class AxesReader {

    private AxesReader() {}

    static Axes read(Fields fields) {
        return new Axes(
                fields.word("voice", Vocabulary.VOICE),
                fields.has("polarity") ? fields.word("polarity", Vocabulary.POLARITY) : Optional.of(Polarity.AFFIRM),
                certainty(fields),
                fields.yesOrNo("outlet_possible"),
                fields.words("alt", Vocabulary.STATUS));
    }

    private static Optional<Certainty> certainty(Fields fields) {
        if (!fields.has("certainty")) {
            return Optional.of(Certainty.SETTLED);
        }
        return fields.number("certainty", 1, 5).stream()
                .mapToObj(Certainty::new)
                .findFirst();
    }
}
