package app.hearsay.round;

import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import java.util.Locale;

/// What readers of the app play who have chosen nothing.
public final class Programmes {

    private Programmes() {}

    public static Programme.Personal ofReaders(Locale app) {
        return new Programme.Selected(Selection.ALL.in(Languages.of(app)));
    }
}
