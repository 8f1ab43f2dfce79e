package app.hearsay.question;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The question templates, from the bundle `texts`.
final class Texts {

    private static final String BUNDLE = Texts.class.getPackageName() + ".texts";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /// @throws java.util.MissingResourceException if the bundle lacks the key
    static String render(Text.Template template, Locale locale) {
        var bundleLocale = locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ROOT;
        var pattern =
                ResourceBundle.getBundle(BUNDLE, bundleLocale, NO_FALLBACK).getString(template.key());
        var arguments =
                template.arguments().stream().map(text -> text.in(locale)).toArray();
        return new MessageFormat(pattern, bundleLocale).format(arguments);
    }
}
