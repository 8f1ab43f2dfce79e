package app.hearsay.ui.article;

import app.hearsay.article.Readability;
import app.hearsay.catalog.ArticleQuery;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.statement.TextKind;
import app.hearsay.ui.part.TextLanguages;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;

/// What few look for: sorts of text, how hard they are to read, and languages where there are several; each as far as
/// there are articles of it.
final class FinerFilter extends Div {

    private final Toggles<TextKind> kinds;
    private final Toggles<Readability.Ease> eases;
    private final Toggles<Languages> languages;

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
        this.languages = new Toggles<>(getTranslation("article.filter.language"), onChange);
        TextLanguages.offered(catalog.languages()).stream()
                .filter(each -> each.only().size() == 1)
                .forEach(each -> languages.addToggle(each, TextLanguages.name(each, getLocale())));
        add(kinds, eases, languages);
    }

    /// Several pressed are as good as none.
    Languages language() {
        var spoken = languages.pressed();
        return spoken.size() == 1 ? spoken.iterator().next() : Languages.ANY;
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
        languages.press(Set.of(query.selection().languages()));
    }
}
