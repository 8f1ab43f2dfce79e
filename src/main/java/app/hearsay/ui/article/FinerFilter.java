package app.hearsay.ui.article;

import app.hearsay.article.Readability;
import app.hearsay.catalog.ArticleQuery;
import app.hearsay.catalog.Catalog;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.TextKind;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What few look for: sorts of text, and how hard they are to read; each as far as it is offered.
final class FinerFilter extends Div {

    private final transient Catalog catalog;
    private final Toggles<TextKind> kinds;
    private final Toggles<Readability.Ease> eases;

    FinerFilter(Catalog catalog, Runnable onChange) {
        this.catalog = catalog;
        this.kinds = new Toggles<TextKind>(getTranslation("article.filter.kind"), onChange)
                .of(List.of(TextKind.values()), ArticleFacts::key);
        this.eases = new Toggles<Readability.Ease>(getTranslation("article.filter.reading"), onChange)
                .of(List.of(Readability.Ease.values()), ease -> ArticleFacts.key(ease) + ".short");
        add(kinds, eases);
    }

    /// Offers what these articles have.
    void offer(List<AnnotatedArticle> articles) {
        kinds.offer(
                articles.stream().flatMap(article -> article.kind().stream()).collect(Collectors.toSet()));
        eases.offer(articles.stream()
                .map(article -> catalog.readability(article).ease())
                .collect(Collectors.toSet()));
    }

    Set<TextKind> kinds() {
        return kinds.pressed();
    }

    Set<Readability.Ease> eases() {
        return eases.pressed();
    }

    /// Shows a query without telling of a change.
    void show(ArticleQuery query) {
        kinds.press(query.kinds());
        eases.press(query.eases());
    }
}
