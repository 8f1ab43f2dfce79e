package app.hearsay.ui.article;

import app.hearsay.catalog.Catalog;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.StoryPart;
import app.hearsay.ui.part.InventedMark;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.part.TextLanguages;
import app.hearsay.ui.picture.StatusBar;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// An article in the list: what it is about, how hard and how long it is, where it is from, and what kinds of
/// statements it holds. One piece of HTML, its link too, since the list is long.
final class ArticleCard extends ListItem {

    ArticleCard(AnnotatedArticle article, Catalog catalog, ArticleSheets sheets) {
        addClassName("article-card");
        Markup.fill(this, sheets.card(article, () -> html(article, catalog)));
    }

    private String html(AnnotatedArticle article, Catalog catalog) {
        var link = Markup.words("a", article.title().in(getLocale()))
                .attr(
                        "href",
                        RouteConfiguration.forSessionScope()
                                .getUrl(
                                        ArticleView.class,
                                        new RouteParameters("id", article.id().value())))
                .attr("router-link", "");
        return Markup.html(List.of(new Element("h2").appendChild(link), rest(article, catalog)));
    }

    private Element rest(AnnotatedArticle article, Catalog catalog) {
        var parts = new ArrayList<Element>();
        var marks = new Element("p").addClass("card-mark");
        if (article.invented()) {
            marks.appendChild(Markup.words("span", getTranslation(InventedMark.KEY), "invented"));
        }
        if (catalog.languages().only().size() > 1) {
            marks.appendText(" ").appendChild(language(article.article().language()));
        }
        if (marks.childrenSize() > 0) {
            parts.add(marks);
        }
        parts.add(facts(article, catalog));
        parts.add(Markup.words("p", article.intro().in(getLocale()), "card-intro"));
        if (article.story().isPresent()) {
            parts.add(together(article, catalog));
        }
        parts.add(StatusBar.of(article));
        return new Element("div").appendChildren(parts);
    }

    /// By its own name, as it is offered for choosing.
    private static Element language(Locale text) {
        return Markup.words("span", TextLanguages.name(text), "card-language").attr("lang", text.getLanguage());
    }

    /// In words: the whole card is one link already.
    private Element together(AnnotatedArticle article, Catalog catalog) {
        var others = catalog.story(article).stream()
                .filter(other -> !other.id().equals(article.id()))
                .map(other -> other.title().in(getLocale()))
                .collect(Collectors.joining(" · "));
        return Markup.words("p", getTranslation("article.together") + " " + others, "card-story");
    }

    private Element facts(AnnotatedArticle article, Catalog catalog) {
        var line = new Element("p").addClass("facts").addClass("meta");
        article.story()
                .filter(StoryPart::day)
                .ifPresent(place -> line.appendChild(
                        Markup.words("span", getTranslation("article.state", place.number()), "fact-state")));
        ArticleFacts.of(article, catalog.readability(article), getLocale())
                .forEach((name, words) -> line.appendChild(Markup.words("span", words, "fact-" + name)));
        return line;
    }
}
