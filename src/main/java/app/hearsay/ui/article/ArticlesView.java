package app.hearsay.ui.article;

import app.hearsay.article.Article;
import app.hearsay.catalog.ArticleQuery;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Status;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.ForeignTexts;
import app.hearsay.ui.picture.StatusIcon;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The library: every article there is, to be narrowed down by words, sort, language, topic, level and how hard it is
/// to read, ordered by title as the reader sees it; at first those in the reader's language. The address holds what is
/// looked for, so that reloading and coming
/// back keep it.
@Route("article")
@StyleSheet("article.css")
@StyleSheet("picture.css")
final class ArticlesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalog catalog;
    private final transient ArticleSheets sheets;
    private final Languages usual;
    private final ArticleFilter filter;
    private final Paragraph found = new Paragraph();
    private final Paragraph advice = new Paragraph();
    private final NativeButton all;
    private final Map<Article.Id, ArticleCard> cards = new LinkedHashMap<>();

    ArticlesView(Catalog catalog, ArticleSheets sheets) {
        this.catalog = catalog;
        this.sheets = sheets;
        this.usual = Languages.of(getLocale()).among(catalog.languages());
        this.filter = new ArticleFilter(catalog, this::lookAgain);
        this.all = new NativeButton(getTranslation("article.found.reset"));
        addClassNames("page", "articles-page");
        var lead = new Paragraph(getTranslation("article.list.lead"));
        lead.addClassName("note");
        add(new H1(getTranslation("article.list.title")), lead);
        ForeignTexts.note(catalog, usual, getLocale()).ifPresent(this::add);
        add(filter, result(), legend(), advice, list());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = QueryAddress.read(event.getLocation().getQueryParameters(), usual);
        filter.show(query);
        show(query);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("article.list.title"));
    }

    private Div result() {
        found.getElement().setAttribute("role", "status");
        all.getElement().setAttribute("type", "button");
        all.addClickListener(_ -> reset());
        var order = new Span(getTranslation("article.found.order"));
        order.addClassName("articles-order");
        var result = new Div(found, order, all);
        result.addClassName("articles-found");
        return result;
    }

    /// What the signs in the bars mean.
    private UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassName("status-legend");
        for (var status : Status.values()) {
            legend.add(new ListItem(new StatusIcon(status), new Span(getTranslation(StatusStyle.wordKey(status)))));
        }
        return legend;
    }

    private UnorderedList list() {
        catalog.articles().stream()
                .sorted(Comparator.comparing(
                        article -> article.title().in(getLocale()), Collator.getInstance(getLocale())))
                .forEach(article -> cards.put(article.id(), new ArticleCard(article, catalog, sheets)));
        var list = new UnorderedList();
        list.addClassName("article-cards");
        cards.values().forEach(list::add);
        return list;
    }

    private void lookAgain() {
        var query = filter.query();
        show(query);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(Address.LIBRARY.path(), QueryAddress.write(query, usual)));
    }

    private void reset() {
        filter.show(ArticleQuery.any());
        lookAgain();
        filter.focus();
    }

    private void show(ArticleQuery query) {
        var fitting = catalog.find(query).stream().map(AnnotatedArticle::id).collect(Collectors.toSet());
        cards.forEach((id, card) -> card.setVisible(fitting.contains(id)));
        found.setText(
                query.isAny()
                        ? getTranslation("article.found.all", cards.size())
                        : getTranslation("article.found", fitting.size(), cards.size()));
        advice.setVisible(fitting.isEmpty());
        advice.setText(getTranslation(query.words().isBlank() ? "article.found.none.chosen" : "article.found.none"));
        all.setVisible(!query.isAny());
    }
}
