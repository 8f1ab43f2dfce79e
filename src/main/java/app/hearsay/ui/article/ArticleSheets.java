package app.hearsay.ui.article;

import app.hearsay.article.Article;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.ui.part.Markup;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// What is the same of an article in every window of one language, made once and shared as HTML: a window that held it
/// as components would cost a node for each of a thousand words. It grows to the size of the library in each language
/// and no further. Thread-safe.
@Component
final class ArticleSheets {

    /// A part of a page.
    private enum Part {
        /// In the library.
        CARD,
        /// Glasses and statements beside the text.
        TOOLS,
        /// The text with marks.
        TEXT,
        /// The text alone.
        PLAIN_TEXT
    }

    private record Key(Article.Id article, Locale language, Part part) {}

    private final Map<Key, String> sheets = new ConcurrentHashMap<>();

    /// @param html makes it, if it is not known yet
    String card(AnnotatedArticle article, Supplier<String> html) {
        return sheet(article, Part.CARD, html);
    }

    String tools(AnnotatedArticle article) {
        return sheet(
                article,
                Part.TOOLS,
                () -> Markup.html(new Glasses(article)) + Markup.html(new StatementPanel(article)));
    }

    String text(AnnotatedArticle article) {
        return sheet(article, Part.TEXT, () -> Markup.html(ArticleText.marked(article)));
    }

    String plainText(AnnotatedArticle article) {
        return sheet(article, Part.PLAIN_TEXT, () -> Markup.html(ArticleText.plain(article)));
    }

    private String sheet(AnnotatedArticle article, Part part, Supplier<String> html) {
        return sheets.computeIfAbsent(new Key(article.id(), UI.getCurrent().getLocale(), part), _ -> html.get());
    }
}
