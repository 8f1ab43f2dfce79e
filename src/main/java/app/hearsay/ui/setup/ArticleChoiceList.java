package app.hearsay.ui.setup;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.ui.part.Choice;
import app.hearsay.ui.part.InventedMark;
import app.hearsay.ui.part.TextLanguages;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// A box to tick for each article, with what helps to choose, and its language if that is not the reader's, as HTML.
/// What is usually ticked, those in the reader's language, is written once for each language and shared by all windows
/// that show it. Thread-safe.
///
/// See decision 0040.
@Component
final class ArticleChoiceList {

    /// What tells scripts and sheets the language of a text.
    static final String TEXT_LANGUAGE = "data-language";

    private final Catalog catalog;
    private final I18NProvider messages;
    private final Map<Locale, String> lists = new ConcurrentHashMap<>();

    ArticleChoiceList(Catalog catalog, I18NProvider messages) {
        this.catalog = catalog;
        this.messages = messages;
    }

    /// @param ticked where they are others than usual, they come first
    String html(Set<Article.Id> ticked, Locale language) {
        var usual = Proposal.usual(catalog, language).articles();
        if (ticked.equals(usual)) {
            return lists.computeIfAbsent(language, _ -> write(catalog.articles(), usual, language));
        }
        var tickedFirst = catalog.articles().stream()
                .sorted(Comparator.comparing(article -> !ticked.contains(article.id())))
                .toList();
        return write(tickedFirst, ticked, language);
    }

    private String write(List<AnnotatedArticle> articles, Set<Article.Id> ticked, Locale language) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        articles.forEach(article -> document.appendChild(line(article, ticked.contains(article.id()), language)));
        return document.html();
    }

    private Element line(AnnotatedArticle article, boolean ticked, Locale language) {
        int level = catalog.level(article);
        var line = new Element("label")
                .addClass("choice")
                .addClass("article-choice")
                .attr(TEXT_LANGUAGE, article.article().language().getLanguage());
        line.appendElement("input")
                .attr("type", "checkbox")
                .attr("name", "articles")
                .attr("value", article.id().toString())
                .attr("data-topic", article.topic().name())
                .attr("data-level", String.valueOf(level))
                .attr("checked", ticked);
        var words = line.appendElement("span");
        words.appendElement("span")
                .addClass("article-title")
                .text(article.title().in(language));
        var facts = List.of(
                text(Choice.key(article.topic()), language),
                text(Choice.key(level), language),
                text("article.minutes", language, article.readingMinutes()));
        var told = words.appendElement("span").addClass("article-facts");
        var text = article.article().language();
        if (!text.equals(language)) {
            told.appendElement("b").attr("lang", text.getLanguage()).text(TextLanguages.name(text));
            told.appendText(" · ");
        }
        told.appendText(String.join(" · ", facts));
        if (article.invented()) {
            words.appendElement("span").addClass("invented").text(text(InventedMark.KEY, language));
        }
        return line;
    }

    private String text(String key, Locale language, Object... arguments) {
        return messages.getTranslation(key, language, arguments);
    }
}
