package app.hearsay.ui.article;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.game.RoomCode;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.GameNotice;
import app.hearsay.ui.part.InventedMark;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.part.Suspense;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The whole article, read through glasses that show how each statement is reported. Everything about it is public, so
/// that `article.js` can switch and open without asking the server. The address may end in `#s03` to open a statement.
///
/// See decision 0008.
@Route("article/:id")
@Tag("hearsay-article")
@StyleSheet("article.css")
@StyleSheet("picture.css")
@JsModule("context://article.js")
final class ArticleView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalog catalog;
    private final transient ArticleSheets sheets;
    private final transient Suspense suspense;
    private String title = "";
    private @Nullable Sight sight;

    /// @param waiting the room for whose end the solutions wait
    private record Sight(Article.Id article, Optional<RoomCode> waiting) {}

    ArticleView(Catalog catalog, ArticleSheets sheets, Suspense suspense) {
        this.catalog = catalog;
        this.sheets = sheets;
        this.suspense = suspense;
        addClassNames("page", "article-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .flatMap(this::articleAt)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", title);
    }

    private Optional<AnnotatedArticle> articleAt(String id) {
        return Article.Id.isValid(id) ? catalog.article(new Article.Id(id)) : Optional.empty();
    }

    /// What is there already stays, and with it the statement that is open: only the end of the address may have
    /// changed.
    private void show(AnnotatedArticle article) {
        var wanted = new Sight(article.id(), suspense.about(article.id()));
        if (wanted.equals(sight)) {
            return;
        }
        sight = wanted;
        title = article.title().in(getLocale());
        removeAll();
        wanted.waiting().ifPresentOrElse(room -> showWithoutSolutions(article, room), () -> showWhole(article));
    }

    private void showWhole(AnnotatedArticle article) {
        var tools = new Aside();
        Markup.fill(tools, sheets.tools(article));
        var header = header(article);
        header.add(size(article), play(article));
        add(header, tools, text(sheets.text(article)), new OriginLines(article));
    }

    private void showWithoutSolutions(AnnotatedArticle article, RoomCode room) {
        var header = header(article);
        header.add(new GameNotice("game.waits.article", room));
        add(header, text(sheets.plainText(article)), new OriginLines(article));
    }

    private static Div text(String html) {
        var text = new Div();
        text.addClassName("text-column");
        Markup.fill(text, html);
        return text;
    }

    private Header header(AnnotatedArticle article) {
        var header = new Header(new ArticleFacts(article, catalog.readability(article)), new H1(title));
        if (article.invented()) {
            header.add(new Paragraph(new InventedMark()));
        }
        var intro = new Paragraph(article.intro().in(getLocale()));
        intro.addClassName("article-intro");
        header.add(intro);
        article.story().ifPresent(here -> header.add(new StoryParts(here, catalog.story(article))));
        return header;
    }

    private Paragraph size(AnnotatedArticle article) {
        var size = new Paragraph(getTranslation(
                "article.size",
                article.article().words().size(),
                article.statements().size()));
        size.addClassName("note");
        return size;
    }

    private Paragraph play(AnnotatedArticle article) {
        var alone = Address.practiceAbout(article.id()).link(getTranslation("article.practise"));
        var together = Address.setupAbout(article.id()).link(getTranslation("article.class"));
        alone.addClassName("text-link");
        together.addClassName("text-link");
        return new Paragraph(alone, together);
    }
}
