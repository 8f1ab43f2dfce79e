package app.hearsay.ui.article;

import app.hearsay.catalog.ArticleQuery;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Topic;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;

/// Where a reader says what to look for: words, topics and levels. Whatever changes is told at once.
final class ArticleFilter extends Div {

    static final List<Integer> LEVELS = List.of(1, 2, 3);

    private static final int PAUSE_MILLIS = 300;

    private final Runnable onChange;
    private final Input words = new Input();
    private final Toggles<Topic> topics;
    private final Toggles<Integer> levels;

    /// @param articles only their topics and levels are offered
    ArticleFilter(List<AnnotatedArticle> articles, Runnable onChange) {
        this.onChange = onChange;
        this.topics = new Toggles<>(getTranslation("article.filter.topic"), onChange);
        this.levels = new Toggles<>(getTranslation("article.filter.level"), onChange);
        addClassName("article-filter");
        getElement().setAttribute("role", "search");
        Arrays.stream(Topic.values())
                .filter(topic -> articles.stream().anyMatch(article -> article.topic() == topic))
                .forEach(topic -> topics.addToggle(topic, getTranslation(ArticleFacts.key(topic))));
        LEVELS.stream()
                .filter(level -> articles.stream().anyMatch(article -> article.level() == level))
                .forEach(level -> levels.addToggle(level, getTranslation("article.filter.level." + level)));
        add(label(), words, topics, levels);
        listen();
    }

    ArticleQuery query() {
        return new ArticleQuery(words.getValue(), topics.pressed(), levels.pressed());
    }

    /// Shows a query without telling of a change.
    void show(ArticleQuery query) {
        words.setValue(query.words());
        topics.press(query.topics());
        levels.press(query.levels());
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
