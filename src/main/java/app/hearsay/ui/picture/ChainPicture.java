package app.hearsay.ui.picture;

import app.hearsay.statement.Actor;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.ui.part.Verbatim;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/// The attribution chain of a statement, drawn as shields, each further in than the one that has it from there:
/// this article, then each source, outermost first. A source whose name is kept back has a broken rim. Its words
/// are text, so that it needs no other alternative.
@StyleSheet("picture.css")
public final class ChainPicture extends OrderedList {

    public ChainPicture(Statement statement) {
        addClassName("chain");
        getElement().setAttribute("aria-label", getTranslation("picture.chain.label"));
        add(new ListItem(shield(ChainIcon.ARTICLE, getTranslation("picture.chain.article"))));
        var from = "picture.chain.from";
        for (var source : statement.sources()) {
            addSource(source, getTranslation(from));
            from = source.actor().kind() == Actor.Kind.MEDIUM ? "picture.chain.there" : "picture.chain.from";
        }
    }

    /// @param words what joins it to the one before: a paper or a letter "has it" from nobody, somebody speaks in it
    private void addSource(Source source, String words) {
        var from = new Span(words);
        from.addClassName("chain-from");
        var kind = source.actor().kind();
        var shield = shield(ChainIcon.of(kind), source.actor().name().in(getLocale()));
        Verbatim.mark(shield, getLocale());
        if (kind == Actor.Kind.ANONYMOUS || kind == Actor.Kind.UNNAMED) {
            shield.addClassName("chain-nameless");
        }
        var link = new ListItem(from, shield);
        link.getElement().setAttribute("data-depth", Long.toString(getChildren().count()));
        add(link);
    }

    private static Span shield(String icon, String name) {
        var sign = new Span();
        sign.getElement().setAttribute("aria-hidden", "true");
        sign.getElement().setProperty("innerHTML", "<svg viewBox='0 0 24 24'>" + icon + "</svg>");
        var shield = new Span(sign, new Span(name));
        shield.addClassName("chain-link");
        return shield;
    }
}
