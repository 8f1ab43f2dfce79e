package app.hearsay.ui.question;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.article.Strips;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.part.Verbatim;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Whole paragraphs of an article in their own language, strip by strip.
final class Paragraphs extends Div {

    /// @param paragraphs those that are shown
    /// @param spans where the look of the text changes
    /// @param strips builds what stands for a strip, from its span and its words
    Paragraphs(Article article, List<Span> paragraphs, Collection<Span> spans, BiFunction<Span, String, Node> strips) {
        addClassName("article-text");
        Verbatim.mark(this, article.language());
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
