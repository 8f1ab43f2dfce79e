package app.hearsay.ui.part;

import app.hearsay.article.MessageBundle;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The words of the screens, from the bundle `vaadin-i18n/translations`.
@Component
final class Messages implements I18NProvider {

    static final String BUNDLE_NAME = "vaadin-i18n.translations";

    private static final MessageBundle BUNDLE = new MessageBundle(BUNDLE_NAME);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, Locale.GERMAN);
    }

    /// @throws java.util.MissingResourceException if the bundle lacks the key
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return BUNDLE.message(key, locale, params);
    }
}
