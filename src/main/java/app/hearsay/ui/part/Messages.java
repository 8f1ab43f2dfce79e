package app.hearsay.ui.part;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/// The words of the screens, from the bundle `vaadin-i18n/translations`: German for German locales, English for all
/// others. A pattern is a [MessageFormat] even without arguments, so a straight apostrophe has to be doubled.
@Component
final class Messages implements I18NProvider {

    static final String BUNDLE = "vaadin-i18n.translations";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, Locale.GERMAN);
    }

    /// @throws java.util.MissingResourceException if the bundle lacks the key
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var language = Language.of(locale);
        return new MessageFormat(bundle(language).getString(key), language.locale()).format(params);
    }

    private static ResourceBundle bundle(Language language) {
        var locale = language == Language.GERMAN ? Locale.GERMAN : Locale.ROOT;
        return ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    }
}
