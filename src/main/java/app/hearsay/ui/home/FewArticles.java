package app.hearsay.ui.home;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Topic;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.InventedMark;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/// A few articles in the languages that somebody reads, each of another topic, and the way to the others.
final class FewArticles extends Section {

    private static final int FEW = 3;

    FewArticles(Catalog catalog, Languages languages) {
        addClassName("articles");
        var list = new UnorderedList();
        list.addClassName("article-list");
        few(catalog, languages).forEach(article -> list.add(item(article)));
        list.add(new ListItem(Address.LIBRARY.link(
                getTranslation("home.articles.all", catalog.articles().size()))));
        add(new H2(getTranslation("article.list.title")), new Paragraph(getTranslation("article.list.lead")), list);
    }

    /// Published ones first.
    private static List<AnnotatedArticle> few(Catalog catalog, Languages languages) {
        var topics = EnumSet.noneOf(Topic.class);
        return catalog.articles().stream()
                .filter(article -> languages.include(article.article().language()))
                .sorted(Comparator.comparing(AnnotatedArticle::invented))
                .filter(article -> topics.add(article.topic()))
                .limit(FEW)
                .toList();
    }

    private ListItem item(AnnotatedArticle article) {
        var item =
                new ListItem(Address.article(article.id()).link(article.title().in(getLocale())));
        if (article.invented()) {
            item.add(new InventedMark());
        }
        return item;
    }
}
