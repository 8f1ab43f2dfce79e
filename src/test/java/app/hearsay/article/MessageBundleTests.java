package app.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessageBundleTests {

    private static final MessageBundle BUNDLE = new MessageBundle("app.hearsay.article.messages");

    @Test
    void speaksGermanToGermansAndEnglishToAllOthers() {
        assertThat(BUNDLE.message("distance", Locale.GERMANY, 1234.5)).isEqualTo("Es sind 1.234,5 km");
        assertThat(BUNDLE.message("distance", Locale.of("de", "CH"), 1234.5)).isEqualTo("Es sind 1.234,5 km");
        assertThat(BUNDLE.message("distance", Locale.UK, 1234.5)).isEqualTo("It’s 1,234.5 km");
        assertThat(BUNDLE.message("distance", Locale.FRENCH, 1234.5)).isEqualTo("It’s 1,234.5 km");
    }

    @Test
    void refusesAKeyThatItLacks() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> BUNDLE.message("weight", Locale.ENGLISH));
    }
}
