package app.hearsay.ui.setup;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.Plan;
import app.hearsay.ui.part.ForeignTexts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/// The fields for what a class plays, and in which language.
final class ContentFields {

    private ContentFields() {}

    static ChoiceField material(boolean firstSteps) {
        return new ChoiceField("material", "host.setup.material")
                .radio("mixed", I18NProvider.translate("host.material.mixed"), !firstSteps)
                .radio(SetupForm.FIRST_STEPS, I18NProvider.translate("host.material.first-steps"), firstSteps)
                .note("host.material.note");
    }

    /// What can be picked is fetched by `host.js` when somebody opens it: see [PickPage].
    static Div picks(Locale reader) {
        var hint = new Paragraph(I18NProvider.translate("host.setup.pick.hint", Plan.MOST_QUESTIONS));
        hint.addClassName("hint");
        var picks = new Div();
        picks.addClassName("host-picks");
        picks.getElement()
                .setAttribute("data-picks", "host-picks/" + reader.getLanguage())
                .setAttribute("data-text-wait", I18NProvider.translate("host.setup.pick.wait"))
                .setAttribute("data-text-failed", I18NProvider.translate("host.setup.pick.failed"))
                .setAttribute("role", "group")
                .setAttribute("aria-live", "polite")
                .setAttribute("aria-label", I18NProvider.translate("host.setup.pick"));
        return new Div(hint, picks);
    }

    static ChoiceField language(SetupForm chosen, Catalog catalog, Locale reader) {
        boolean german = chosen.rules().language().equals(Locale.GERMAN);
        var language = new ChoiceField("language", "host.setup.language")
                .radio("de", Locale.GERMAN.getDisplayLanguage(Locale.GERMAN), german)
                .radio("en", Locale.ENGLISH.getDisplayLanguage(Locale.ENGLISH), !german);
        ForeignTexts.note(catalog, chosen.languages(), reader).ifPresent(language::add);
        return language;
    }
}
