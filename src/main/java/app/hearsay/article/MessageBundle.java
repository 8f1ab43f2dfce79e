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
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        var pattern = ResourceBundle.getBundle(name, german ? Locale.GERMAN : Locale.ROOT, NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, german ? Locale.GERMAN : Locale.ENGLISH).format(arguments);
    }
}
