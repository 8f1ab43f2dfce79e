package app.hearsay.ui.question;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.article.Strips;
import app.hearsay.ui.part.Markup;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Whole paragraphs of an article in their own language, strip by strip.
public final class Paragraphs extends Div {

    /// @param shown what is shown of the article: every paragraph that it touches
    /// @param spans where the look of the text changes
    /// @param strips builds what stands for a strip, from its span and its words
    public Paragraphs(Article article, Span shown, Collection<Span> spans, BiFunction<Span, String, Node> strips) {
        this(article, article.paragraphs().stream().filter(shown::overlaps).toList(), spans, strips);
    }

    /// @param paragraphs those that are shown
    Paragraphs(Article article, List<Span> paragraphs, Collection<Span> spans, BiFunction<Span, String, Node> strips) {
        addClassName("article-text");
        getElement().setAttribute("lang", article.language().toLanguageTag());
        Markup.fill(
                this,
                paragraphs.stream()
                        .map(paragraph -> paragraph(article, paragraph, spans, strips))
                        .toList());
    }

    private static Element paragraph(
            Article article, Span scope, Collection<Span> spans, BiFunction<Span, String, Node> strips) {
        var paragraph = new Element("p");
        Strips.cut(scope, spans).stream()
                .map(strip -> strips.apply(strip, article.quote(strip)))
                .forEach(paragraph::appendChild);
        return paragraph;
    }
}
