package app.hearsay.ui.practice;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.function.BiFunction;

/// Whole paragraphs of an article in their own language, strip by strip.
final class ArticleText extends Div {

    /// @param spans where the look of the text changes
    /// @param strips builds what stands for a strip, from its span and its words
    ArticleText(Article article, Span shown, Collection<Span> spans, BiFunction<Span, String, Component> strips) {
        addClassName("article-text");
        getElement().setAttribute("lang", article.language().toLanguageTag());
        article.paragraphs().stream()
                .filter(shown::overlaps)
                .map(paragraph -> paragraph(article, paragraph, spans, strips))
                .forEach(this::add);
    }

    private static Paragraph paragraph(
            Article article, Span scope, Collection<Span> spans, BiFunction<Span, String, Component> strips) {
        var paragraph = new Paragraph();
        Strips.cut(scope, spans).stream()
                .map(strip -> strips.apply(strip, article.quote(strip)))
                .forEach(paragraph::add);
        return paragraph;
    }

    /// Words without any look of their own.
    static Component plain(String words) {
        return new Text(words);
    }

    static com.vaadin.flow.component.html.Span styled(String words, String... classes) {
        var span = new com.vaadin.flow.component.html.Span(words);
        span.addClassNames(classes);
        return span;
    }
}
