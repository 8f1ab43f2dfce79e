package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.statement.Topic;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found by which words, in the article about Kherson.
class SearchTextTests {

    private static final Catalog CATALOG = Catalogs.shipped();
    private static final SearchText TEXT =
            SearchText.of(CATALOG.article(new Article.Id("kampf-um-kherson")).orElseThrow());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kherson",
                "KHERSON",
                "kher",
                "battle",
                "Präsident",
                "präsident",
                "prasident",
                "Praesident",
                "Pra\u0308sident",
                "Vučić",
                "vucic",
                "grün",
                "gruen",
                "grunde",
                "weiße",
                "weisse",
                "„Entscheidungsschlacht“",
                "washington kherson",
                "  moskau   ",
                "300.000",
                "",
                "…"
            })
    void findsWordsWhateverTheirCaseAndAccents(String words) {
        assertThat(TEXT.holds(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Delfin", "Kherson Delfin", "praäsident", "licence"})
    void findsNothingElse(String words) {
        assertThat(TEXT.holds(words)).isFalse();
    }

    @Test
    void narrowsDownByTopicAndLevel() {
        var kherson = CATALOG.article(new Article.Id("kampf-um-kherson")).orElseThrow();

        assertThat(CATALOG.find(ArticleQuery.any())).isEqualTo(CATALOG.articles());
        assertThat(CATALOG.find(new ArticleQuery("vucic", Set.of(Topic.WORLD), Set.of(kherson.level()))))
                .containsExactly(kherson);
        assertThat(CATALOG.find(new ArticleQuery("vucic", Set.of(Topic.SPORT), Set.of())))
                .isEmpty();
        assertThat(CATALOG.find(new ArticleQuery("vucic", Set.of(), Set.of(kherson.level() % 3 + 1))))
                .isEmpty();
    }

    @Test
    void looksForNoMoreThanALineOfWords() {
        assertThat(new ArticleQuery("a".repeat(5000), Set.of(), Set.of()).words())
                .hasSize(ArticleQuery.LONGEST);
    }
}
