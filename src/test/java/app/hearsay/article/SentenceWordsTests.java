package app.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.SentenceWords.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceWordsTests {

    /// What each of these says of a full stop excludes the others.
    private static final List<Kind> EXCLUSIVE = List.of(Kind.LEADS, Kind.COUNTS, Kind.MAY_END, Kind.ENDS, Kind.WORDS);

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void saysOneThingOfEachAbbreviation(String language) {
        var words = SentenceWords.of(Locale.of(language));
        Set<String> said = new HashSet<>();
        for (var kind : EXCLUSIVE) {
            assertThat(words.all(kind)).as(kind.name()).isNotEmpty().allMatch(said::add);
        }
    }

    /// Else "am 3. Mai" would be cut in two.
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void letsNothingThatIsCountedOpenASentence(String language) {
        var words = SentenceWords.of(Locale.of(language));
        assertThat(words.all(Kind.AFTER_ORDINAL)).doesNotContainAnyElementsOf(words.all(Kind.OPENS));
    }
}
