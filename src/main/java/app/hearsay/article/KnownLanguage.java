package app.hearsay.article;

import java.util.Locale;

/// A language whose words we know, and in which we speak: German for a German locale, English for every other. What the
/// articles are written in, and what the app is read in, do not depend on each other.
///
/// See decision 0086.
public enum KnownLanguage {
    /// Texts of ours speak of its words unless they say that they speak of another's.
    GERMAN(Locale.GERMAN, ""),
    /// What is said of its words only has a key of its own.
    ENGLISH(Locale.ENGLISH, ".english");

    private final Locale locale;
    private final String suffix;

    KnownLanguage(Locale locale, String suffix) {
        this.locale = locale;
        this.suffix = suffix;
    }

    public static KnownLanguage of(Locale locale) {
        return locale.getLanguage().equals(GERMAN.locale.getLanguage()) ? GERMAN : ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    /// The key of the text that speaks of this language's words, where each language has one: that key itself for
    /// German, and `key.english` for English.
    public String keyed(String key) {
        return key + suffix;
    }
}
