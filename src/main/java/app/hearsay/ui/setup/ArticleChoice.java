package app.hearsay.ui.setup;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Topic;
import app.hearsay.ui.part.Choice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The articles that a room's questions may be about, each with what helps to choose, and buttons that tick all of a
/// topic or a level, or all that a search shows. `host.js` does the ticking; how many questions the choice offers is
/// counted here.
public final class ArticleChoice extends FieldSet {

    private final transient Catalog catalog;
    private final Paragraph count = new Paragraph();

    /// @param ticked at first
    ArticleChoice(Catalog catalog, ArticleChoiceList boxes, Set<Article.Id> ticked) {
        this.catalog = catalog;
        addClassNames("host-field", "host-articles");
        var legend = new Element("legend");
        legend.setText(getTranslation("host.setup.articles"));
        getElement().appendChild(legend);
        count.addClassName("hint");
        count.getElement().setAttribute("role", "status");
        add(quick(), search(), list(boxes.html(ticked, getLocale())), count);
        show(ticked);
    }

    private Div quick() {
        var topics = new ArrayList<Choice>();
        topics().forEach(topic -> topics.add(marked(Choice.of(topic), "data-topic", topic.name())));
        var levels = new ArrayList<Choice>();
        catalog.articles().stream()
                .map(catalog::level)
                .distinct()
                .sorted()
                .forEach(level -> levels.add(marked(Choice.of(level), "data-level", String.valueOf(level))));
        var quick = new Div(
                Choice.group(getTranslation("selection.topics"), topics),
                Choice.group(getTranslation("selection.levels"), levels));
        quick.addClassName("host-quick");
        return quick;
    }

    private Div search() {
        var field = new Input();
        field.addClassName("host-search");
        field.setType("search");
        field.setPlaceholder(getTranslation("host.setup.search"));
        field.getElement()
                .setAttribute("aria-label", getTranslation("host.setup.search"))
                .setAttribute("enterkeyhint", "search");
        var none = new Paragraph();
        none.addClassName("host-found");
        none.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-text-none", getTranslation("host.setup.search.none"));
        var search =
                new Div(field, ticking("data-all", "host.setup.all"), ticking("data-none", "host.setup.none"), none);
        search.addClassName("host-searching");
        return search;
    }

    private NativeButton ticking(String attribute, String key) {
        var button = new NativeButton(getTranslation(key));
        button.addClassName("chip");
        button.getElement().setAttribute("type", "button").setAttribute(attribute, "");
        return button;
    }

    private Set<Topic> topics() {
        return catalog.articles().stream().map(AnnotatedArticle::topic).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Choice marked(Choice choice, String attribute, String value) {
        choice.getElement().setAttribute(attribute, value);
        return choice;
    }

    private Div list(String boxes) {
        var list = new Div();
        list.addClassName("host-article-list");
        // It scrolls, also by keys while first steps switch off every box in it.
        list.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("host.setup.articles"));
        list.getElement().setProperty("innerHTML", boxes);
        return list;
    }

    /// Says how many questions these articles offer.
    void show(Set<Article.Id> articles) {
        var there = catalog.articles().stream()
                .map(AnnotatedArticle::id)
                .filter(articles::contains)
                .collect(Collectors.toUnmodifiableSet());
        count.setText(
                getTranslation("selection.count", catalog.questionsAbout(there).size(), there.size()));
    }
}
