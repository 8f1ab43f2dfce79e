package app.hearsay.ui.part;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that the app speaks.
public enum Language {
    /// Chosen for browsers that ask for German.
    GERMAN(Locale.GERMAN),
    /// Chosen for all others.
    ENGLISH(Locale.ENGLISH);

    /// Remembers a choice; its value is the language's tag.
    static final String COOKIE = "hearsay-language";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String tag() {
        return locale.getLanguage();
    }

    /// Remembers it where the request came from.
    public Cookie cookie(VaadinRequest request) {
        return Cookies.of(request).lasting(COOKIE, tag());
    }

    public static Language of(Locale locale) {
        return locale.getLanguage().equals(GERMAN.tag()) ? GERMAN : ENGLISH;
    }

    /// What the visitor once chose, or else what the browser asks for; an unknown value in the cookie counts as none.
    public static Language of(VaadinRequest request) {
        return Cookies.of(request).value(COOKIE).flatMap(Language::tagged).orElseGet(() -> of(request.getLocale()));
    }

    private static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
