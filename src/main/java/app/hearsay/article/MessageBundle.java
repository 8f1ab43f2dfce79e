package app.hearsay.article;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// A bundle of messages of ours: in German for a German locale, in English for every other. A message is the pattern of
/// a [MessageFormat] even without arguments, so a straight apostrophe in it has to be doubled.
///
/// @param name that of the bundle on the class path, such as `app.hearsay.question.texts`
public record MessageBundle(String name) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// The message of that key with its arguments filled in.
    ///
    /// @throws java.util.MissingResourceException if the bundle lacks the key
    public String message(String key, Locale locale, Object... arguments) {
        var reader = KnownLanguage.of(locale);
        return new MessageFormat(bundle(reader).getString(key), reader.locale()).format(arguments);
    }

    /// The key of what is said of texts in a language: one of their own, as [KnownLanguage#keyed(String)] says, where
    /// the bundle has it, or else the key itself.
    public String keyed(String key, Locale text) {
        return own(key, KnownLanguage.of(text).keyed(key));
    }

    /// The key of a variant, such as `says.outlet.author`, where the bundle has it, or else the key itself.
    public String varied(String key, String variant) {
        return own(key, key + "." + variant);
    }

    private String own(String key, String special) {
        return bundle(KnownLanguage.ENGLISH).containsKey(special) ? special : key;
    }

    private ResourceBundle bundle(KnownLanguage reader) {
        return ResourceBundle.getBundle(
                name,
                switch (reader) {
                    case GERMAN -> Locale.GERMAN;
                    case ENGLISH -> Locale.ROOT;
                },
                NO_FALLBACK);
    }
}
