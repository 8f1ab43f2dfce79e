package app.hearsay.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.question.Question;
import app.hearsay.statement.Topic;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.InventedMark;
import app.hearsay.ui.question.PassageTitle;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Where articles are from, and that nobody can take an invented one for news.
@ViewTest
@Import(Shelf.class)
class OriginViewTests extends SpringBrowserlessTest {

    private static final String MARK = "Übungsmeldung, frei erfunden";

    @Autowired
    private Catalog catalog;

    @BeforeEach
    void readGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void namesPublisherTitleDateAndLicenceWithoutALinkThatLeaves() {
        navigate("article/rollsport", ArticleView.class);

        assertThat(words())
                .contains(
                        "Sport",
                        "Der Text: Wikinews (de.wikinews.org), „Halle soll bleiben“, 4. April 2011. Lizenz: CC BY 2.5",
                        "Für Tests geschrieben.",
                        "Es geht um eine alte Halle.",
                        "1 Minute Lesezeit",
                        "Aussagen: mittelschwer zu sortieren")
                .doesNotContain(MARK, "licence:", "publisher:");
        assertThat(find(Anchor.class).all()).noneMatch(link -> link.getHref().contains("//"));
    }

    @Test
    void saysOfAnInventedReportThatItIsAndLeadsToTheOtherDays() {
        navigate("article/halle-tag-2", ArticleView.class);

        assertThat(words()).contains(MARK, "Stand: Tag 2", "CC0 1.0").doesNotContain(MARK + MARK);
        assertThat(find(StoryParts.class).single().getElement().getOuterHTML())
                .contains("href=\"article/halle-tag-1\"", "aria-current=\"page\"")
                .doesNotContain("href=\"article/halle-tag-2\"");
    }

    @Test
    void leadsFromAReleaseToTheReportAndToARoundAboutBoth() {
        navigate("article/freier-freitag-pressemitteilung", ArticleView.class);

        assertThat(words()).contains("Pressemitteilung", "Teil 1 von 2", "Was ist daraus geworden?");
        assertThat(find(StoryParts.class).single().getElement().getOuterHTML())
                .contains(
                        "href=\"article/freier-freitag-bericht\"",
                        ">Bericht<",
                        "href=\"practice?story=freier-freitag\"",
                        "Die ganze Geschichte mit der Klasse",
                        "href=\"host?story=freier-freitag\"");
    }

    @Test
    void saysNothingOfOriginAndStoryWhereNothingIsKnown() {
        navigate("article/kampf-um-kherson", ArticleView.class);

        assertThat(words())
                .doesNotContain("Stand:", "CC0", "CC BY", "Lizenz:", MARK)
                .contains("Welt", "unter welcher Lizenz");
    }

    @Test
    void setsHeadlineDeckAndAnnotatedCaptionAsWhatTheyAre() {
        var article = catalog.article(new Article.Id("rollsport")).orElseThrow();

        assertThat(ArticleText.marked(article).getElement().getChildren())
                .extracting(block -> block.getTag() + " " + block.getClassList())
                .containsExactly("h2 [article-headline]", "p [article-deck]", "p []", "p [article-caption]");
    }

    @Test
    void marksInventedReportsInTheMaterialOfAHost() {
        UI.getCurrent().navigate("host");

        assertThat(((Component) getCurrentView()).getElement().getOuterHTML().split(MARK, -1))
                .hasSizeGreaterThan(2);
    }

    @Test
    void marksThePassagesOfQuestionsAboutInventedReports() {
        assertThat(catalog.questions()).isNotEmpty().allSatisfy(question -> {
            var title = PassageTitle.of(question, 0, Locale.GERMAN);
            assertThat(title.getElement().getTextRecursively().contains(MARK)).isEqualTo(isInvented(question));
        });
        assertThat(catalog.questions()).anyMatch(this::isInvented);
    }

    @Test
    void hasWordsForEveryTopicAndTheMarkInBothLanguages() {
        for (var language : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
            UI.getCurrent().setLocale(language);
            assertThat(Arrays.stream(Topic.values()).map(ArticleFacts::key).map(new InventedMark()::getTranslation))
                    .doesNotHaveDuplicates()
                    .allMatch(words -> !words.isBlank());
        }
        assertThat(new InventedMark().getText()).isEqualTo("Practice report, invented");
    }

    private boolean isInvented(Question question) {
        var article = question.passages().getFirst().article();
        boolean single = catalog.article(article.id()).isEmpty();
        return single || catalog.article(article.id()).orElseThrow().invented();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    void putsTheDaysOfAStoryInOrder() {
        var story = catalog.story(catalog.article(new Article.Id("halle-tag-2")).orElseThrow());

        assertThat(story).extracting(report -> report.id().value()).containsExactly("halle-tag-1", "halle-tag-2");
        assertThat(catalog.story(catalog.article(new Article.Id("rollsport")).orElseThrow()))
                .isEmpty();
    }
}
