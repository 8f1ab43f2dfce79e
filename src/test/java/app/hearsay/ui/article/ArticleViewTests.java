package app.hearsay.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.ui.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

        var shown = find(ArticleText.class)
                .single()
                .getElement()
                .getChildren()
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
    void marksEveryStatementAsAButtonThatBeginsWithItsStatus() {
        navigate("article/gespraeche-in-katar", ArticleView.class);

        var marks = find(StatementMark.class).all();

        assertThat(marks).hasSameSizeAs(article("gespraeche-in-katar").statements());
        assertThat(marks).allSatisfy(mark -> {
            assertThat(mark.getElement().getAttribute("role")).isEqualTo("button");
            assertThat(mark.getElement().getAttribute("tabindex")).isEqualTo("0");
        });
        assertThat(mark("s06").getElement().getTextRecursively()).startsWith("Dementi: Niemand hat etwas");
    }

    @Test
    void tellsWhatADenialDeniesAndWhatIsDenied() {
        navigate("article/gespraeche-in-katar", ArticleView.class);

        assertThat(words("detail-s06"))
                .contains("Dementi", "Maria Sacharowa", "erklärte dazu", "Ob es stimmt, sagt der Satz nicht.");
        assertThat(jumps("detail-s06")).contains("s04");
        assertThat(jumps("detail-s04")).contains("s06");
    }

    @Test
    void canLightCuesThatStandOutsideTheirStatement() {
        navigate("article/gespraeche-in-katar", ArticleView.class);

        assertThat(find(ArticleText.class).single().getElement().getOuterHTML())
                .contains("<span data-cue=\"s06 s07\">erklärte dazu</span>");
    }

    @Test
    void drawsTheChainWithAnonymousSourcesSetApart() {
        navigate("article/gespraeche-in-katar", ArticleView.class);

        assertThat(words("detail-s01")).containsSubsequence("dieser Artikel", "sagt:", "Washington Post", "anonyme");
        assertThat(detail("s01").getElement().getOuterHTML()).contains("chain-nameless");
    }

    @Test
    void countsTheStatementsOfEachGlass() {
        navigate("article/gespraeche-in-katar", ArticleView.class);

        var denials =
                find(NativeButton.class).withAttribute("data-glass", "denial").single();
        var speculations =
                find(NativeButton.class).withAttribute("data-glass", "spec").single();

        assertThat(denials.getElement().getTextRecursively())
                .contains("Dementi")
                .endsWith("4");
        assertThat(speculations.isEnabled()).isFalse();
    }

    @Test
    void saysThatTheTextIsGermanToReadersOfEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate("article/kampf-um-kherson", ArticleView.class);

        assertThat(find(ArticleText.class).single().getElement().getAttribute("lang"))
                .isEqualTo("de");
        assertThat(mark("s01").getElement().getOuterHTML()).contains("lang=\"en\"", "Speculation");
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

    private StatementMark mark(String id) {
        return find(StatementMark.class).withId(id).single();
    }

    private StatementDetail detail(String id) {
        return find(StatementDetail.class).withId("detail-" + id).single();
    }

    private String words(String id) {
        return find(StatementDetail.class).withId(id).single().getElement().getTextRecursively();
    }

    private String jumps(String id) {
        return find(NativeButton.class, find(StatementDetail.class).withId(id).single())
                .withAttribute("data-jump")
                .all()
                .stream()
                .map(button -> button.getElement().getAttribute("data-jump"))
                .collect(Collectors.joining(" "));
    }

    /// All words of a paragraph but those that name a status.
    private static String articleWords(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.getClassList().contains("statement-word")
                ? ""
                : element.getChildren().map(ArticleViewTests::articleWords).collect(Collectors.joining());
    }
}
