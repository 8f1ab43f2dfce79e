package app.hearsay.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ui.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// When and how it is said that texts are in another language than the app.
@ViewTest
class ForeignTextsViewTests extends SpringBrowserlessTest {

    @Test
    void nothingIsSaidWhereTheLanguagesAgree() {
        assertThat(ForeignTexts.words(List.of(Locale.GERMAN, Locale.forLanguageTag("de-AT")), Locale.GERMANY))
                .isEmpty();
        assertThat(ForeignTexts.words(List.of(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void namesTheLanguageOnceInThatOfTheReader() {
        assertThat(ForeignTexts.words(List.of(Locale.GERMAN, Locale.GERMAN), Locale.ENGLISH))
                .contains("The articles are in German.");
        assertThat(ForeignTexts.words(List.of(Locale.ENGLISH), Locale.GERMAN))
                .contains("Die Artikel sind auf Englisch.");
    }

    @Test
    void saysSoIfItHoldsForSomeOnly() {
        assertThat(ForeignTexts.words(List.of(Locale.GERMAN, Locale.ENGLISH), Locale.ENGLISH))
                .contains("Some of the articles are in German.");
    }

    @Test
    void namesEveryLanguage() {
        assertThat(ForeignTexts.words(List.of(Locale.GERMAN, Locale.FRENCH), Locale.ENGLISH))
                .contains("The articles are in French and German.");
    }
}
