package app.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kiew               | Kiews Angriff auf Kiew                 | 18
            Kiews              | Kiews Angriff auf Kiew                 | 0
            Ukraine            | im Ukraine-Krieg                       | 3
            „geheime“ Gespräche| nur „geheime“ Gespräche                | 4
            r.)                | (r.) und                               | 1
            über               | darüber, über                          | 9
            """)
    void findsWholeWordsOnly(String words, String text, int start) {
        var article = german(text);
        assertThat(article.find(words)).extracting(Span::start).containsExactly(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"La Repubblica", "La\n  Repubblica", " La\u00A0Repubblica\t"})
    void takesBlanksOfAnyKindForOneAnother(String words) {
        var article = german("in La\u00A0Repubblica, La  Repubblica und La\u202FRepubblica");
        assertThat(article.find(words)).hasSize(3);
    }

    @Test
    void findsNothingAcrossTheEndOfALine() {
        assertThat(german("Er kam\nnicht").find("kam nicht")).isEmpty();
    }

    @Test
    void findsEveryMatchInsideScopeWithoutOverlaps() {
        var article = german("so so so so");
        assertThat(article.find("so so")).containsExactly(new Span(0, 5), new Span(6, 11));
        assertThat(article.find("so", new Span(3, 8))).containsExactly(new Span(3, 5), new Span(6, 8));
    }

    @Test
    void seesNeighboursOutsideScope() {
        assertThat(german("Kiews").find("Kiew", new Span(0, 4))).isEmpty();
    }

    @Test
    void findsNothingForBlankWordsOrInEmptyText() {
        assertThat(german("Er kam").find(" \n")).isEmpty();
        assertThat(german("").find("Er")).isEmpty();
    }

    @Test
    void takesWordsForWordsAndNotForAPattern() {
        assertThat(german("E\\Q.*\\E und .*").find(".*")).hasSize(2);
        assertThat(german("a\\Eb").find("a\\Eb")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
             0, 15, 4
             0, 14, 3
             1, 15, 3
             2,  3, 0
             3, 11, 2
             4, 11, 1
            15, 16, 0
            """)
    void countsWordsThatLieInASpanWhole(int start, int end, int words) {
        assertThat(german("Er kam, sah, so ").wordsWithin(new Span(start, end))).isEqualTo(words);
    }

    @Test
    void widensSpanToItsSentencesAndParagraph() {
        var article = german("Er kam. Sie ging. Es blieb.\nEnde.");
        assertThat(article.quote(article.sentencesAround(new Span(5, 10)))).isEqualTo("Er kam. Sie ging.");
        assertThat(article.quote(article.paragraphsAround(new Span(5, 10)))).isEqualTo("Er kam. Sie ging. Es blieb.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "A", "a/b", "..", "ä", "a b"})
    void refusesIdThatIsNoAddress(String value) {
        assertThat(Article.Id.isValid(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Article.Id(value));
    }

    private static Article german(String text) {
        return new Article(new Article.Id("a"), Locale.GERMAN, text);
    }
}
