package app.hearsay.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.article.Bilingual;
import app.hearsay.article.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class PassageTests {

    @Test
    void countsWhatIsInViewUpToTheEndOfWhatIsMarked() {
        assertThat(marking(new Span(32, 36), new Span(70, 75)).reach()).isEqualTo(10 + 10 + 5);
    }

    @Test
    void reachesTheOnlyMarkWhereNothingBeforeItIsFoldedAway() {
        assertThat(marking(new Span(12, 15)).reach()).isEqualTo(5);
    }

    @Test
    void hasNothingToReachWhereNothingIsMarked() {
        assertThat(marking().reach()).isZero();
    }

    /// 40 units, in view in three parts.
    private static Passage marking(Span... marked) {
        var article = new Article(new Article.Id("a"), Locale.GERMAN, "x".repeat(100));
        var view = new Excerpt(List.of(new Span(10, 20), new Span(30, 40), new Span(70, 90)));
        return new Passage(
                article, new Bilingual("Titel", "Title"), true, false, new Span(10, 90), List.of(marked), view);
    }
}
