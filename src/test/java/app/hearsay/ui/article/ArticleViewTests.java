package app.hearsay.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.Markup;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ArticleViewTests extends SpringBrowserlessTest {

    @Autowired
    private Catalog catalog;

    @BeforeEach
    void readGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gespraeche-in-katar", "kampf-um-kherson"})
    void keepsEveryWordOfTheArticle(String id) {
        navigate("article/" + id, ArticleView.class);

        var shown = page().select(".article-text > *").stream()
                .map(ArticleViewTests::articleWords)
                .collect(Collectors.joining("\n"));

        var article = article(id).article();
        assertThat(shown)
                .isEqualTo(article.paragraphs().stream().map(article::quote).collect(Collectors.joining("\n")));
    }

    @Test
    void leadsToQuestionsAboutTheArticle() {
        navigate("article/kampf-um-kherson", ArticleView.class);

        assertThat(find(Anchor.class)
                        .withText("Mit diesem Artikel üben")
                        .single()
                        .getHref())
                .isEqualTo("practice?article=kampf-um-kherson");
    }

    @Test
    void leadsToARoomAboutTheArticle() {
        navigate("article/kampf-um-kherson", ArticleView.class);

        assertThat(find(Anchor.class)
                        .withText("Mit der Klasse spielen")
                        .single()
                        .getHref())
                .isEqualTo("host?article=kampf-um-kherson");
    }

    @Test
    void marksEveryStatementAsAButtonThatBeginsWithItsStatus() {
        navigate("article/gespraeche-in-katar", ArticleView.class);

        var marks = page().select(".statement");

        assertThat(marks).hasSameSizeAs(article("gespraeche-in-katar").statements());
        assertThat(marks).allSatisfy(mark -> {
            assertThat(mark.attr("role")).isEqualTo("button");
            assertThat(mark.attr("tabindex")).isEqualTo("0");
        });
        assertThat(mark("s06").wholeText()).startsWith("Dementi: Niemand hat etwas");
    }

    @Test
    void tellsWhatADenialDeniesAndWhatIsDenied() {
        navigate("article/gespraeche-in-katar", ArticleView.class);

        assertThat(words("detail-s06"))
                .contains("Dementi", "Maria Sacharowa", "erklärte dazu", "Ob es stimmt, sagt der Satz nicht.");
        assertThat(jumps("detail-s06")).contains("s04");
        assertThat(jumps("detail-s04")).contains("s06");
    }

    /// What an exercise says of a cue, which depends on the statement around it.
    @ParameterizedTest
    @CsvSource({
        "skatehalle-tag-1, s24, allein ist noch kein Dementi",
        "schule-ohne-gong, s31, klingt fast sicher",
        "kampf-um-kherson, s11, steht nicht in diesem Satz"
    })
    void saysOfACueWhatItDoesThere(String article, String statement, String line) {
        navigate("article/" + article, ArticleView.class);

        assertThat(words("detail-" + statement)).contains(line).doesNotContain("weist zurück", "macht es unsicher");
    }

    @Test
    void canLightCuesThatStandOutsideTheirStatement() {
        navigate("article/gespraeche-in-katar", ArticleView.class);

        assertThat(page().select(".article-text").outerHtml())
                .contains("<span data-cue=\"s06 s07\">erklärte dazu</span>");
    }

    @Test
    void drawsTheChainWithAnonymousSourcesSetApart() {
        navigate("article/gespraeche-in-katar", ArticleView.class);

        assertThat(words("detail-s01"))
                .containsSubsequence("dieser Artikel", "hat es von:", "Washington Post", "anonyme");
        assertThat(page().select("#detail-s01").outerHtml()).contains("chain-nameless");
    }

    @Test
    void countsTheStatementsOfEachGlass() {
        navigate("article/gespraeche-in-katar", ArticleView.class);

        assertThat(page().select("button[data-glass=denial]").text())
                .contains("Dementi")
                .endsWith("4");
        assertThat(page().select("button[data-glass=spec]").hasAttr("disabled")).isTrue();
    }

    @Test
    void saysThatTheTextIsGermanToReadersOfEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate("article/kampf-um-kherson", ArticleView.class);

        assertThat(page().select(".article-text").attr("lang")).isEqualTo("de");
        assertThat(mark("s01").outerHtml()).contains("lang=\"en\"", "Speculation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "UPPER", "with%20blank", "-"})
    void leadsNowhereForAnUnknownOrMalformedId(String id) {
        UI.getCurrent().navigate("article/" + id);

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    private AnnotatedArticle article(String id) {
        return catalog.article(new Article.Id(id)).orElseThrow();
    }

    private static Document page() {
        var document = Jsoup.parseBodyFragment(Markup.html(currentView()));
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static Component currentView() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static Element mark(String id) {
        return page().expectFirst(".statement#" + id);
    }

    private static String words(String id) {
        return page().select("#" + id).text();
    }

    private static String jumps(String id) {
        return String.join(" ", page().select("#" + id + " button[data-jump]").eachAttr("data-jump"));
    }

    /// All words of a paragraph but those that name a status.
    private static String articleWords(Element element) {
        var words = element.clone();
        words.select(".statement-word").remove();
        return words.wholeText();
    }
}
