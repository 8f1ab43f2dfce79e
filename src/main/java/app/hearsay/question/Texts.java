package app.hearsay.question;

import app.hearsay.article.MessageBundle;
import java.util.Locale;

/// The question templates, from the bundle `texts`.
final class Texts {

    private static final MessageBundle BUNDLE = new MessageBundle(Texts.class.getPackageName() + ".texts");

    private Texts() {}

    /// See [MessageBundle#keyed(String, Locale)].
    static String keyed(String key, Locale text) {
        return BUNDLE.keyed(key, text);
    }

    /// The key of the sentence about texts that no newsroom publishes, where it differs for them.
    static String ofAuthor(String key) {
        return BUNDLE.varied(key, "author");
    }

    /// @throws java.util.MissingResourceException if the bundle lacks the key
    static String render(Text.Template template, Locale locale) {
        var arguments =
                template.arguments().stream().map(text -> text.in(locale)).toArray();
        return BUNDLE.message(template.key(), locale, arguments);
    }
}
