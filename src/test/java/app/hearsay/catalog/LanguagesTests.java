package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguagesTests {

    private static final Languages GERMAN = Languages.of(Locale.GERMAN);
    private static final Languages ENGLISH = Languages.of(Locale.ENGLISH);
    private static final Languages BOTH = new Languages(Set.of(Locale.ENGLISH, Locale.GERMAN));

    @Test
    void readsWhatItWrote() {
        assertThat(BOTH.code()).isEqualTo("de.en");
        for (var languages : new Languages[] {Languages.ANY, GERMAN, ENGLISH, BOTH}) {
            assertThat(Languages.parse(languages.code())).contains(languages);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en.de", "de.de", "de.", ".", "DE", "de,en"})
    void refusesWhatItDoesNotKnow(String code) {
        assertThat(Languages.parse(code)).isEmpty();
    }

    @Test
    void takesALanguageWhereverItIsSpoken() {
        assertThat(Languages.of(Locale.UK)).isEqualTo(ENGLISH);
        assertThat(Languages.of(Locale.FRENCH)).isEqualTo(Languages.ANY);
        assertThatIllegalArgumentException().isThrownBy(() -> new Languages(Set.of(Locale.FRENCH)));
    }

    @Test
    void areAChoiceOnlyWhereThereAreTextsInThemAndInOthers() {
        assertThat(ENGLISH.among(BOTH)).isEqualTo(ENGLISH);
        assertThat(BOTH.among(BOTH)).isEqualTo(Languages.ANY);
        assertThat(ENGLISH.among(GERMAN)).isEqualTo(Languages.ANY);
        assertThat(GERMAN.among(GERMAN)).isEqualTo(Languages.ANY);
        assertThat(Languages.ANY.among(BOTH)).isEqualTo(Languages.ANY);
    }

    @Test
    void comeDownToOneWhereOneIsNeeded() {
        assertThat(ENGLISH.one(Locale.GERMANY)).isEqualTo(Locale.ENGLISH);
        assertThat(BOTH.one(Locale.GERMANY)).isEqualTo(Locale.GERMAN);
        assertThat(Languages.ANY.one(Locale.UK)).isEqualTo(Locale.ENGLISH);
    }
}
