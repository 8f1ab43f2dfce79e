package app.hearsay.ui.article;

import app.hearsay.catalog.Catalog;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.ui.InventedMark;
import app.hearsay.ui.picture.StatusStripPicture;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/// Every article there is, each with its length and what kinds of statements it holds.
@Route("article")
@StyleSheet("article.css")
final class ArticlesView extends Section implements HasDynamicTitle {

    ArticlesView(Catalog catalog) {
        addClassNames("page", "articles-page");
        var lead = new Paragraph(getTranslation("article.list.lead"));
        lead.addClassName("note");
        var list = new UnorderedList();
        list.addClassName("article-cards");
        catalog.articles().forEach(article -> list.add(card(article)));
        add(new H1(getTranslation("article.list.title")), lead, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("article.list.title"));
    }

    private ListItem card(AnnotatedArticle article) {
        var link = new RouterLink(
                article.title().in(getLocale()),
                ArticleView.class,
                new RouteParameters("id", article.id().value()));
        var size = new Paragraph(getTranslation(
                "article.size",
                article.article().words().size(),
                article.statements().size()));
        size.addClassName("meta");
        var card = new ListItem(new H2(link), new ArticleFacts(article), size, new StatusStripPicture(article));
        if (article.invented()) {
            card.addComponentAtIndex(1, new Paragraph(new InventedMark()));
        }
        card.addClassName("article-card");
        return card;
    }
}
