package app.hearsay.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Readability;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.TextKind;
import app.hearsay.ui.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ViewTest
@Import(Shelf.class)
class LibraryViewTests extends SpringBrowserlessTest {

    @Autowired
    private Catalog catalog;

    @BeforeEach
    void readGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void saysOfEveryArticleWhatItIsAboutAndWhatItHolds() {
        navigate(ArticlesView.class);
        showAllLanguages();

        assertThat(titles()).containsExactlyElementsOf(byTitle(catalog.articles()));
        assertThat(count()).isEqualTo("%d Artikel".formatted(catalog.articles().size()));
        assertThat(card("Rollsport in Gefahr"))
                .contains(
                        "Sport",
                        "Aussagen: mittelschwer zu sortieren",
                        "1 Minute Lesezeit",
                        "Wikinews (de.wikinews.org)",
                        "4. April 2011",
                        "Es geht um eine alte Halle.",
                        "aria-label=\"4 Aussagen: 1 berichtete Aussage, 0 Dementis, 0 Spekulationen, "
                                + "3 Aussagen der Redaktion\"")
                .doesNotContain("Übungsmeldung");
        assertThat(card("Halle gerettet")).contains("Übungsmeldung, frei erfunden", "Stand: Tag 2");
    }

    @Test
    void narrowsDownByWordsInTitleIntroductionAndText() {
        navigate(ArticlesView.class);

        look("oelfass");
        assertThat(titles()).contains("Rollsport in Gefahr", "Halle gerettet").doesNotContain("Kampf um Kherson");
        look("oelfass gefahr");
        assertThat(titles()).containsExactly("Rollsport in Gefahr");
        assertThat(count())
                .isEqualTo("1 von %d Artikeln".formatted(catalog.articles().size()));
    }

    @Test
    void narrowsDownBySortOfText() {
        navigate(ArticlesView.class);
        assertThat(find(NativeButton.class).withText("Kommentar").exists()).isFalse();
        showAllLanguages();
        unfold();

        test(find(NativeButton.class).withText("Kommentar").single()).click();
        assertThat(titles()).contains("Halle gerettet").doesNotContain("Halle vor dem Aus");
        assertThat(titles()).hasSize((int) catalog.articles().stream()
                .filter(article -> article.kind().equals(Optional.of(TextKind.COMMENT)))
                .count());
        assertThat(card("Halle gerettet")).contains("Kommentar");
        UI.getCurrent().navigate("article", QueryParameters.fromString("kind=comment&language=all"));
        assertThat(titles()).contains("Halle gerettet").doesNotContain("Halle vor dem Aus");
    }

    @Test
    void narrowsDownByHowHardATextIsToRead() {
        navigate(ArticlesView.class);
        showAllLanguages();
        for (var ease : Map.of(
                        Readability.Ease.EASY, "Text: leicht zu lesen",
                        Readability.Ease.MIDDLING, "Text: mittelschwer zu lesen",
                        Readability.Ease.DEMANDING, "Text: anspruchsvoll zu lesen")
                .entrySet()) {
            UI.getCurrent()
                    .navigate(
                            "article",
                            QueryParameters.full(Map.of("language", new String[] {"all"}, "reading", new String[] {
                                ease.getKey().name().toLowerCase(Locale.ROOT)
                            })));
            var wanted = catalog.articles().stream()
                    .filter(article -> catalog.readability(article).ease() == ease.getKey())
                    .toList();
            assertThat(titles()).containsExactlyElementsOf(byTitle(wanted));
            assertThat(wanted)
                    .allSatisfy(article -> assertThat(card(article.title().de()))
                            .contains("%s (%s ".formatted(ease.getValue(), measure(article))));
        }
    }

    @Test
    void beginsWithTextsInTheReadersLanguage() {
        navigate(ArticlesView.class);

        assertThat(titles()).containsExactlyElementsOf(byTitle(in(Locale.GERMAN)));
        assertThat(button("Deutsch").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        press("English");
        assertThat(titles()).containsExactlyElementsOf(byTitle(catalog.articles()));
        press("Deutsch");
        assertThat(titles()).containsExactlyElementsOf(byTitle(in(Locale.ENGLISH)));
        UI.getCurrent().navigate("article", QueryParameters.of("language", "all"));
        assertThat(titles()).containsExactlyElementsOf(byTitle(catalog.articles()));
    }

    @Test
    void saysTheLanguageOfATextWhereThereAreSeveral() {
        navigate(ArticlesView.class);
        showAllLanguages();

        boolean several = catalog.languages().only().size() > 1;
        assertThat(catalog.articles()).allSatisfy(article -> {
            var tag = article.article().language().equals(Locale.GERMAN)
                    ? "<span class=\"card-language\" lang=\"de\">Deutsch</span>"
                    : "<span class=\"card-language\" lang=\"en\">English</span>";
            assertThat(card(article.title().de()).contains(tag)).isEqualTo(several);
        });
    }

    @Test
    void saysHowItIsOrdered() {
        navigate(ArticlesView.class);

        assertThat(find(Span.class).withClassName("articles-order").single().getText())
                .isEqualTo("Nach Titel geordnet, von A bis Z");
    }

    @Test
    void saysWhatBelongsTogether() {
        navigate(ArticlesView.class);

        assertThat(card("Halle gerettet")).contains("Gehört zusammen mit: Halle vor dem Aus");
        assertThat(card("Rollsport in Gefahr")).doesNotContain("Gehört zusammen");
    }

    @Test
    void narrowsDownByTopicAndLevelAndOffersOnlyTopicsThatThereAre() {
        navigate(ArticlesView.class);

        press("Sport");
        assertThat(titles()).contains("Rollsport in Gefahr").doesNotContain("Halle gerettet", "Kampf um Kherson");
        press("Stadt");
        assertThat(titles()).contains("Rollsport in Gefahr", "Halle gerettet").doesNotContain("Kampf um Kherson");
        press("Sport");
        press("Mittelschwer");
        assertThat(titles()).contains("Halle gerettet").doesNotContain("Rollsport in Gefahr");
        assertThat(button("Stadt").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        var topics = catalog.articles().stream().map(article -> article.topic()).distinct();
        assertThat(find(NativeButton.class, find(Toggles.class).all().get(1)).all())
                .hasSize((int) topics.count());
    }

    /// Of the levels that only texts in the other language have, none is offered, unless it is pressed already.
    @Test
    void offersOnlyLevelsThatTextsInTheLanguageHave() {
        navigate(ArticlesView.class);
        assertThat(offeredLevels()).isEqualTo(levelsOf(in(Locale.GERMAN))).isNotEqualTo(levelsOf(catalog.articles()));

        showAllLanguages();
        assertThat(offeredLevels()).isEqualTo(levelsOf(catalog.articles()));
        press("Knifflig");
        press("English");
        assertThat(offeredLevels()).contains("Knifflig");
        press("Knifflig");
        assertThat(offeredLevels()).isEqualTo(levelsOf(in(Locale.GERMAN)));
    }

    private Set<String> offeredLevels() {
        return find(NativeButton.class, find(Toggles.class).all().get(2)).all().stream()
                .map(NativeButton::getText)
                .collect(Collectors.toSet());
    }

    private Set<String> levelsOf(List<AnnotatedArticle> articles) {
        var names = List.of("Leicht", "Mittelschwer", "Knifflig");
        return articles.stream()
                .map(article -> names.get(catalog.level(article) - 1))
                .collect(Collectors.toSet());
    }

    @Test
    void saysWhatToDoWhenNothingFitsAndForgetsItAllOnOnePress() {
        navigate(ArticlesView.class);

        look("Delfin im Rathaus");
        assertThat(titles()).isEmpty();
        assertThat(count())
                .isEqualTo("Keiner von %d Artikeln".formatted(catalog.articles().size()));
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Dazu gibt es keinen Artikel."));

        press("Alle zeigen");
        assertThat(titles()).hasSameSizeAs(catalog.articles());
        assertThat(find(Input.class).single().getValue()).isEmpty();
    }

    /// "Another word" helps nobody who typed none.
    @Test
    void advisesNoOtherWordWhereNoneWasTyped() {
        navigate(ArticlesView.class);

        showAllLanguages();
        press("Knifflig");
        press("English");
        assertThat(titles()).isEmpty();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("So einen Artikel gibt es nicht."))
                .noneMatch(text -> text.contains("Wort"));
    }

    @Test
    void takesWhatIsLookedForFromTheAddress() {
        UI.getCurrent()
                .navigate(
                        "article",
                        QueryParameters.fromString("q=%C3%96lfass&topic=city&topic=nonsense&level=2&level=9"));

        assertThat(find(Input.class).single().getValue()).isEqualTo("Ölfass");
        assertThat(button("Stadt").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(titles()).contains("Halle gerettet").doesNotContain("Rollsport in Gefahr");

        navigate(ArticlesView.class);
        assertThat(titles()).hasSameSizeAs(in(Locale.GERMAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "de.en", ""})
    void writesIntoTheAddressWhatItReads(String usual) {
        var languages = Languages.parse(usual).orElseThrow();
        for (var address : List.of(
                "q=M%C3%BCller+%26+S%C3%B6hne&topic=sport&topic=city&level=3", "language=en", "language=all", "")) {
            var query = QueryAddress.read(QueryParameters.fromString(address), languages);

            assertThat(QueryAddress.read(QueryAddress.write(query, languages), languages))
                    .isEqualTo(query);
        }
        var named = QueryAddress.read(QueryParameters.fromString("q=M%C3%BCller+%26+S%C3%B6hne"), languages);
        assertThat(named.words()).isEqualTo("Müller & Söhne");
        assertThat(named.selection().languages()).isEqualTo(languages);
        assertThat(QueryAddress.write(QueryAddress.read(QueryParameters.empty(), languages), languages)
                        .getQueryString())
                .isEmpty();
    }

    private List<AnnotatedArticle> in(Locale language) {
        return catalog.articles().stream()
                .filter(article -> article.article().language().equals(language))
                .toList();
    }

    /// Besides German ones, which are shown at first.
    private void showAllLanguages() {
        press("English");
    }

    private void look(String words) {
        test(find(Input.class).single()).setValue(words);
    }

    private void press(String words) {
        test(button(words)).click();
    }

    /// Asks for what is folded away.
    private void unfold() {
        var more =
                find(NativeDetails.class).withClassName("article-filter-more").single();
        more.setOpen(true);
        ComponentUtil.fireEvent(more, new NativeDetails.ToggleEvent(more, true));
    }

    private NativeButton button(String words) {
        return find(NativeButton.class).withText(words).single();
    }

    private String count() {
        return find(Paragraph.class).withAttribute("role", "status").single().getText();
    }

    private static String measure(AnnotatedArticle article) {
        return article.article().language().equals(Locale.GERMAN) ? "LIX" : "Flesch";
    }

    private static List<String> byTitle(List<AnnotatedArticle> articles) {
        return articles.stream()
                .map(article -> article.title().de())
                .sorted(Collator.getInstance(Locale.GERMAN))
                .toList();
    }

    private List<String> titles() {
        return find(ArticleCard.class).all().stream()
                .map(LibraryViewTests::title)
                .toList();
    }

    private String card(String title) {
        return find(ArticleCard.class).all().stream()
                .filter(card -> title(card).equals(title))
                .map(LibraryViewTests::html)
                .findFirst()
                .orElseThrow();
    }

    private static String title(ArticleCard card) {
        return Jsoup.parseBodyFragment(html(card)).select("h2 a").text();
    }

    private static String html(ArticleCard card) {
        return card.getElement().getProperty("innerHTML");
    }
}
