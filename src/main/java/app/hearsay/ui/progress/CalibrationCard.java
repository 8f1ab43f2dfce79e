package app.hearsay.ui.progress;

import app.hearsay.result.BrierScore;
import app.hearsay.result.Calibration;
import app.hearsay.ui.picture.CalibrationPicture;
import java.text.NumberFormat;

/// How well confidence and points go together: as a picture, and as one number.
final class CalibrationCard extends Card {

    private static final int DIGITS = 2;

    CalibrationCard(Calibration calibration, BrierScore brier) {
        super("progress.calibration.title");
        add(text("progress.calibration.reading"), new CalibrationPicture(calibration));
        var format = NumberFormat.getInstance(getLocale());
        format.setMinimumFractionDigits(DIGITS);
        format.setMaximumFractionDigits(DIGITS);
        add(numbers("progress.brier.reading", format.format(brier.value()), brier.answers()));
    }
}
