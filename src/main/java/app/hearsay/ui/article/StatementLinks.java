package app.hearsay.ui.article;

import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.ui.part.Verbatim;
import app.hearsay.ui.picture.StatusIcon;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// Other statements of the same article to jump to. `article.js` scrolls there and opens them.
final class StatementLinks extends UnorderedList {

    private final AnnotatedArticle article;

    StatementLinks(AnnotatedArticle article) {
        this.article = article;
        addClassName("statement-links");
    }

    void addLink(Statement.Id target) {
        article.statement(target).ifPresent(statement -> add(new ListItem(button(statement))));
    }

    /// @param noteKey a message that says how the two stand to each other
    void addLink(Statement.Id target, String noteKey) {
        article.statement(target).ifPresent(statement -> {
            var note = new Span(getTranslation(noteKey));
            note.addClassName("note");
            add(new ListItem(button(statement), note));
        });
    }

    private NativeButton button(Statement statement) {
        var status = new Span(getTranslation(StatusStyle.wordKey(statement.status())) + ": ");
        status.addClassName("sr-only");
        var words = new Span(statement.text());
        words.addClassName("statement-quote");
        Verbatim.mark(words, article.article().language());
        var button = new NativeButton();
        button.add(new StatusIcon(statement.status()), status, words);
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-jump", statement.id().local());
        return button;
    }
}
