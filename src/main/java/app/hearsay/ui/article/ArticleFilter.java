package app.hearsay.ui.article;

import app.hearsay.article.Readability;
import app.hearsay.catalog.ArticleQuery;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.TextKind;
import app.hearsay.statement.Topic;
import app.hearsay.ui.part.TextLanguages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Where a reader says what to look for: words, topics and levels, and, folded away until they are asked for, sorts of
/// text, how hard they are to read, and languages where there are several. Whatever changes is told at once.
final class ArticleFilter extends Div {

    static final List<Integer> LEVELS = List.of(1, 2, 3);

    private static final int PAUSE_MILLIS = 300;

    private final Runnable onChange;
    private final List<AnnotatedArticle> articles;
    private final Input words = new Input();
    private final Toggles<Topic> topics;
    private final Toggles<Integer> levels;
    private final Toggles<TextKind> kinds;
    private final Toggles<Readability.Ease> eases;
    private final Toggles<Languages> languages;
    private final NativeDetails more;

    /// @param catalog only what its articles have is offered
    ArticleFilter(Catalog catalog, Runnable onChange) {
        this.onChange = onChange;
        this.articles = catalog.articles();
        addClassName("article-filter");
        getElement().setAttribute("role", "search");
        this.topics = toggles("topic", List.of(Topic.values()), ArticleFacts::key, AnnotatedArticle::topic);
        this.levels = toggles("level", LEVELS, level -> "article.filter.level." + level, catalog::level);
        this.kinds = new Toggles<>(getTranslation("article.filter.kind"), onChange);
        offer(
                kinds,
                Arrays.asList(TextKind.values()),
                ArticleFacts::key,
                kind -> article -> article.kind().filter(kind::equals).isPresent());
        this.eases = toggles(
                "reading",
                List.of(Readability.Ease.values()),
                ease -> ArticleFacts.key(ease) + ".short",
                article -> catalog.readability(article).ease());
        this.languages = new Toggles<>(getTranslation("article.filter.language"), onChange);
        TextLanguages.offered(catalog.languages()).stream()
                .filter(each -> each.only().size() == 1)
                .forEach(each -> languages.addToggle(each, TextLanguages.name(each, getLocale())));
        this.more = new NativeDetails(getTranslation("article.filter.more"), new Div(kinds, eases, languages));
        more.addClassName("article-filter-more");
        add(label(), words, topics, levels, more);
        listen();
    }

    private <T> Toggles<T> toggles(
            String name, List<T> values, Function<T, String> key, Function<AnnotatedArticle, T> property) {
        var toggles = new Toggles<T>(getTranslation("article.filter." + name), onChange);
        offer(toggles, values, key, value -> article -> property.apply(article).equals(value));
        return toggles;
    }

    private <T> void offer(
            Toggles<T> toggles,
            List<T> values,
            Function<T, String> key,
            Function<T, Predicate<AnnotatedArticle>> fits) {
        values.stream()
                .filter(value -> articles.stream().anyMatch(fits.apply(value)))
                .forEach(value -> toggles.addToggle(value, getTranslation(key.apply(value))));
    }

    /// Several languages pressed are as good as none.
    ArticleQuery query() {
        var spoken = languages.pressed();
        return new ArticleQuery(
                words.getValue(),
                new Selection(
                        topics.pressed(),
                        levels.pressed(),
                        spoken.size() == 1 ? spoken.iterator().next() : Languages.ANY),
                kinds.pressed(),
                eases.pressed());
    }

    /// Shows a query without telling of a change.
    void show(ArticleQuery query) {
        var selection = query.selection();
        words.setValue(query.words());
        topics.press(selection.topics());
        levels.press(selection.levels());
        kinds.press(query.kinds());
        eases.press(query.eases());
        languages.press(Set.of(selection.languages()));
        if (!query.kinds().isEmpty()
                || !query.eases().isEmpty()
                || !selection.languages().isAny()) {
            more.setOpen(true);
        }
    }

    void focus() {
        words.focus();
    }

    private NativeLabel label() {
        words.setId("article-words");
        words.setType("search");
        words.getElement()
                .setAttribute("maxlength", String.valueOf(ArticleQuery.LONGEST))
                .setAttribute("autocomplete", "off")
                .setAttribute("enterkeyhint", "search");
        var label = new NativeLabel(getTranslation("article.filter.words"));
        label.setFor(words);
        return label;
    }

    private void listen() {
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
    }
}
