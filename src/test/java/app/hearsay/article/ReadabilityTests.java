package app.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Readability.Ease;
import app.hearsay.article.Readability.Measure;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadabilityTests {

    /// 10 words in 2 sentences, 3 of them longer than six letters: 5 + 30.
    @Test
    void measuresGermanByLix() {
        assertThat(of(Locale.GERMAN, "Die Bürgermeisterin kauft morgen Handschuhe. Der Hund frisst heute Äpfelchen."))
                .isEqualTo(new Readability(Measure.LIX, 35));
    }

    /// 11 words in 2 sentences, 12 syllables: 206.835 - 1.015 * 5.5 - 84.6 * 12 / 11 = 108.96.
    @Test
    void measuresEnglishByReadingEase() {
        assertThat(of(Locale.ENGLISH, "The cat sat on the mat. It looked very glad there."))
                .isEqualTo(new Readability(Measure.FLESCH, 109));
    }

    @ParameterizedTest
    @CsvSource({
        "a,1",
        "cake,1",
        "cakes,1",
        "boxes,2",
        "table,2",
        "looked,1",
        "wanted,2",
        "council,2",
        "reportedly,4",
        "the,1",
        "17,1"
    })
    void countsSyllables(String word, int expected) {
        assertThat(Readability.syllables(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LIX,40,EASY", "LIX,41,MIDDLING", "LIX,50,MIDDLING", "LIX,51,DEMANDING",
        "FLESCH,60,EASY", "FLESCH,59,MIDDLING", "FLESCH,50,MIDDLING", "FLESCH,49,DEMANDING"
    })
    void saysWhatANumberMeans(Measure measure, int value, Ease ease) {
        assertThat(new Readability(measure, value).ease()).isEqualTo(ease);
    }

    private static Readability of(Locale language, String text) {
        return Readability.of(new Article(new Article.Id("text"), language, text));
    }
}
