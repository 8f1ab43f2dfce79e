package app.hearsay.round;

import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import java.util.Locale;

/// What readers of the app play who have chosen nothing.
public final class Programmes {

    public static final Programme.Personal OF_GERMAN_READERS =
            new Programme.Selected(Selection.ALL.in(Languages.of(Locale.GERMAN)));

    private Programmes() {}
}
