package app.hearsay.ui.article;

import app.hearsay.article.Readability;
import app.hearsay.catalog.ArticleQuery;
import app.hearsay.catalog.Catalog;
import app.hearsay.statement.TextKind;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;

/// What few look for: sorts of text, and how hard they are to read; each as far as there are articles of it.
final class FinerFilter extends Div {

    private final Toggles<TextKind> kinds;
    private final Toggles<Readability.Ease> eases;

    FinerFilter(Catalog catalog, Runnable onChange) {
        var articles = catalog.articles();
        this.kinds = new Toggles<TextKind>(getTranslation("article.filter.kind"), onChange)
                .of(
                        List.of(TextKind.values()),
                        ArticleFacts::key,
                        kind -> articles.stream()
                                .anyMatch(article ->
                                        article.kind().filter(kind::equals).isPresent()));
        this.eases = new Toggles<Readability.Ease>(getTranslation("article.filter.reading"), onChange)
                .of(
                        List.of(Readability.Ease.values()),
                        ease -> ArticleFacts.key(ease) + ".short",
                        ease -> articles.stream()
                                .anyMatch(
                                        article -> catalog.readability(article).ease() == ease));
        add(kinds, eases);
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
