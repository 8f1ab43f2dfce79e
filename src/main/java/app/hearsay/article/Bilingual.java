package app.hearsay.article;

import java.io.Serializable;
import java.util.Locale;

/// A text of ours that exists in German and in English.
public record Bilingual(String de, String en) implements Serializable {

    /// @throws IllegalArgumentException if one of the two is blank
    public Bilingual {
        if (de.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text lacks its German or its English");
        }
    }

    /// The German for a German locale, the English for every other.
    public String in(Locale locale) {
        return switch (KnownLanguage.of(locale)) {
            case GERMAN -> de;
            case ENGLISH -> en;
        };
    }
}
