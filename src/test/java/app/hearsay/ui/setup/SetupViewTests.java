package app.hearsay.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Selection;
import app.hearsay.ui.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class SetupViewTests extends SpringBrowserlessTest {

    @Autowired
    private Catalog catalog;

    @BeforeEach
    void readGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void ticksEverythingInTheLanguageOfTheReader() {
        open(QueryParameters.empty());

        assertThat(ticked())
                .containsExactlyInAnyOrderElementsOf(
                        catalog.articles(catalog.forReader(Selection.ALL, Locale.GERMAN)).stream()
                                .map(Article.Id::value)
                                .toList());
        assertThat(texts()).isEqualTo("de");
    }

    @Test
    void ticksAStoryThatTheAddressNamesAndPutsItFirst() {
        open(QueryParameters.of("story", "skatehalle"));

        assertThat(ticked())
                .containsExactly("skatehalle-tag-1", "skatehalle-tag-2", "skatehalle-tag-3", "skatehalle-tag-4");
        assertThat(boxes().select("input").eachAttr("value"))
                .startsWith("skatehalle-tag-1")
                .hasSameSizeAs(catalog.articles());
        assertThat(words()).contains("in 4 Artikeln");
    }

    @Test
    void readsInTheLanguageOfTheArticleThatTheAddressNames() {
        open(QueryParameters.of("article", "singing-sand"));

        assertThat(ticked()).containsExactly("singing-sand");
        assertThat(texts()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"article, no-such-article", "article, '<b>'", "story, no-such-story"})
    void opensAsUsualWhereTheAddressNamesNothingThatThereIs(String parameter, String value) {
        open(QueryParameters.of(parameter, value));

        assertThat(texts()).isEqualTo("de");
        assertThat(ticked())
                .hasSize(catalog.articles(catalog.forReader(Selection.ALL, Locale.GERMAN))
                        .size());
    }

    private static void open(QueryParameters query) {
        UI.getCurrent().navigate("host", query);
    }

    private List<String> ticked() {
        return boxes().select("input[checked]").eachAttr("value");
    }

    private Document boxes() {
        return Jsoup.parse(String.valueOf(view().getElement()
                .getChildren()
                .filter(child -> child.getClassList().contains("host-articles"))
                .flatMap(field -> field.getChildren())
                .filter(child -> child.getClassList().contains("host-article-list"))
                .findFirst()
                .orElseThrow()
                .getProperty("innerHTML")));
    }

    /// The chosen language of the texts.
    private String texts() {
        return Jsoup.parse(view().getElement().getOuterHTML())
                .select("input[name=texts][checked]")
                .attr("value");
    }

    private String words() {
        return view().getElement().getTextRecursively();
    }

    private Component view() {
        return (Component) getCurrentView();
    }
}
