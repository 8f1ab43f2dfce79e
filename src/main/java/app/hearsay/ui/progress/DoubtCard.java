package app.hearsay.ui.progress;

import app.hearsay.result.Acuity;
import app.hearsay.result.ConfusionMatrix;
import app.hearsay.result.Discrimination;
import app.hearsay.result.Figures;
import app.hearsay.result.Leaning;
import app.hearsay.statement.Status;
import java.text.NumberFormat;
import java.util.Locale;

/// Whether the learner tells kinds apart, and which way doubt leans: in words first, then in numbers.
final class DoubtCard extends Card {

    DoubtCard(Figures standing) {
        super("progress.doubt.title");
        standing.discrimination().ifPresentOrElse(this::addReading, () -> addMissing(standing.matrix()));
    }

    private void addReading(Discrimination discrimination) {
        var format = NumberFormat.getInstance(getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        add(text("progress.acuity." + key(Acuity.of(discrimination))));
        add(text("progress.leaning." + key(Leaning.of(discrimination))));
        add(numbers(
                "progress.doubt.numbers",
                written(format, discrimination.sensitivity()),
                written(format, discrimination.criterion()),
                discrimination.signals(),
                discrimination.noises()));
    }

    private void addMissing(ConfusionMatrix matrix) {
        int own = matrix.asked(Status.OWN_ASSERTION);
        add(text("progress.doubt.too-early"));
        add(note("progress.doubt.missing", missing(own), missing(matrix.total() - own)));
    }

    /// With a minus sign in place of the hyphen that the format uses.
    private static String written(NumberFormat format, double value) {
        return format.format(value).replace('-', '\u2212');
    }

    private static int missing(int asked) {
        return Math.max(0, Discrimination.FEWEST - asked);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
