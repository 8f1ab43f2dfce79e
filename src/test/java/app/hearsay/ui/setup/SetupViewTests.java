package app.hearsay.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Selection;
import app.hearsay.game.HostAction;
import app.hearsay.game.Rules;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
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

    @Autowired
    private School school;

    private final LearnerToken here = Tokens.fresh();

    @BeforeEach
    void readGerman() {
        ComponentUtil.setData(UI.getCurrent(), LearnerToken.class, here);
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

    @Test
    void saysWhichTextsAreInAnotherLanguage() {
        open(QueryParameters.empty());

        assertThat(boxes().select("label[data-language=en] .article-facts b[lang=en]")
                        .eachText())
                .isNotEmpty()
                .hasSameSizeAs(boxes().select("label[data-language=en]"))
                .allMatch("English"::equals);
        assertThat(boxes().select("label[data-language=de] .article-facts b")).isEmpty();
    }

    @Test
    void leadsBackIntoRoomsThatRunAndToTheReportsOfOthers() {
        var over =
                Classroom.open(school, here, Rules.calm(), QuestionType.STATUS).join(2);
        over.lead(new HostAction.End());
        var running =
                Classroom.open(school, here, Rules.calm(), QuestionType.STATUS).join(1);
        var somebodyElses = Classroom.open(school, Rules.calm(), QuestionType.STATUS);

        open(QueryParameters.empty());

        assertThat(page().select(".own-rooms h2").eachText())
                .containsExactly("Dein Raum läuft noch", "Dein bisheriger Raum");
        assertThat(page().select(".own-rooms li").eachText())
                .satisfiesExactly(
                        row -> assertThat(row)
                                .startsWith(running.code().spaced())
                                .contains("eine Person"),
                        row -> assertThat(row).startsWith(over.code().spaced()).contains("2 Personen"));
        assertThat(page().select(".own-rooms a").eachAttr("href"))
                .containsExactly("host/" + running.code(), "host/" + over.code() + "/report");
        assertThat(words()).doesNotContain(somebodyElses.code().spaced());
    }

    @Test
    void tellsSeveralRoomsFromOne() {
        Classroom.open(school, here, Rules.calm(), QuestionType.STATUS);
        Classroom.open(school, here, Rules.calm(), QuestionType.STATUS);

        open(QueryParameters.empty());

        assertThat(page().select(".own-rooms h2").eachText()).containsExactly("Deine Räume laufen noch");
    }

    @Test
    void saysNothingOfRoomsToWhoeverLeadsNone() {
        open(QueryParameters.empty());

        assertThat(page().select(".own-rooms")).isEmpty();
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
        return page().select("input[name=texts][checked]").attr("value");
    }

    private Document page() {
        return Jsoup.parse(view().getElement().getOuterHTML());
    }

    private String words() {
        return view().getElement().getTextRecursively();
    }

    private Component view() {
        return (Component) getCurrentView();
    }
}
