package app.hearsay.ui.article;

import app.hearsay.catalog.ArticleQuery;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Topic;
import app.hearsay.ui.part.TextLanguages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a reader says what to look for: words, languages where there are several, topics and levels, and, folded away
/// and not even made until they are asked for, [FinerFilter]s. Whatever changes is told at once.
final class ArticleFilter extends Div {

    static final List<Integer> LEVELS = List.of(1, 2, 3);

    private static final int PAUSE_MILLIS = 300;

    private final transient Catalog catalog;
    private final Runnable onChange;
    private final Input words = new Input();
    private final Toggles<Languages> languages;
    private final Toggles<Topic> topics;
    private final Toggles<Integer> levels;
    private final NativeDetails more = new NativeDetails(getTranslation("article.filter.more"));
    private Optional<FinerFilter> finer = Optional.empty();

    /// @param catalog only what its articles have is offered
    ArticleFilter(Catalog catalog, Runnable onChange) {
        this.catalog = catalog;
        this.onChange = onChange;
        addClassName("article-filter");
        getElement().setAttribute("role", "search");
        this.languages = new Toggles<>(getTranslation("article.filter.language"), this::change);
        TextLanguages.offered(catalog.languages()).stream()
                .filter(each -> each.only().size() == 1)
                .forEach(each -> languages.addToggle(each, TextLanguages.name(each, getLocale())));
        this.topics = new Toggles<Topic>(getTranslation("article.filter.topic"), this::change)
                .of(List.of(Topic.values()), ArticleFacts::key);
        this.levels = new Toggles<Integer>(getTranslation("article.filter.level"), this::change)
                .headed()
                .of(LEVELS, level -> "article.filter.level." + level);
        more.addClassName("article-filter-more");
        more.addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                finer();
            }
        });
        add(label(), words, languages, topics, levels, more);
        listen();
    }

    /// What no article in the chosen language has is not offered: nothing could be found by it.
    private void offer() {
        var articles = catalog.articles().stream()
                .filter(article -> language().include(article.article().language()))
                .toList();
        topics.offer(articles.stream().map(AnnotatedArticle::topic).collect(Collectors.toSet()));
        levels.offer(articles.stream().map(catalog::level).collect(Collectors.toSet()));
        finer.ifPresent(each -> each.offer(articles));
    }

    private void change() {
        offer();
        onChange.run();
    }

    private FinerFilter finer() {
        return finer.orElseGet(() -> {
            var made = new FinerFilter(catalog, this::change);
            finer = Optional.of(made);
            offer();
            more.setContent(made);
            return made;
        });
    }

    /// Several languages pressed are as good as none.
    ArticleQuery query() {
        return new ArticleQuery(
                words.getValue(),
                new Selection(topics.pressed(), levels.pressed(), language()),
                finer.map(FinerFilter::kinds).orElse(Set.of()),
                finer.map(FinerFilter::eases).orElse(Set.of()));
    }

    /// Shows a query without telling of a change.
    void show(ArticleQuery query) {
        words.setValue(query.words());
        topics.press(query.selection().topics());
        levels.press(query.selection().levels());
        languages.press(Set.of(query.selection().languages()));
        boolean fine = !query.kinds().isEmpty() || !query.eases().isEmpty();
        if (fine) {
            more.setOpen(true);
        }
        (fine ? Optional.of(finer()) : finer).ifPresent(each -> each.show(query));
        offer();
    }

    private Languages language() {
        var pressed = languages.pressed();
        return pressed.size() == 1 ? pressed.iterator().next() : Languages.ANY;
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
