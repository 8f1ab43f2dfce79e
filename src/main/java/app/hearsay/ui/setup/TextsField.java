package app.hearsay.ui.setup;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.ui.part.TextLanguages;
import java.util.Locale;
import java.util.Optional;

/// Where a host chooses in which language the class reads.
final class TextsField {

    private TextsField() {}

    /// Nothing if there are texts in one language only.
    ///
    /// @param chosen at first
    static Optional<ChoiceField> of(Catalog catalog, Languages chosen, Locale reader) {
        var offered = TextLanguages.offered(catalog.languages());
        var field = new ChoiceField(SetupForm.TEXTS, "host.setup.texts");
        offered.forEach(languages -> field.radio(
                languages.code(),
                TextLanguages.name(languages, reader),
                languages.among(catalog.languages()).equals(chosen.among(catalog.languages()))));
        return offered.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
