package app.hearsay.ui.article;

import app.hearsay.statement.Statement;
import app.hearsay.ui.part.Verbatim;
import app.hearsay.ui.picture.StatusIcon;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.Span;

/// The mark around a statement in the text: a button that opens what is known of it. A `button` element would not break
/// across lines, so that this is a span with a button's role. It begins with its status in a word, which is drawn only
/// on request and always read out while the status is shown.
final class StatementMark extends Span {

    StatementMark(Statement statement) {
        addClassNames("statement", StatusStyle.cssClass(statement.status()));
        setId(statement.id().local());
        getElement()
                .setAttribute("role", "button")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", StatementDetail.idOf(statement));
        add(word(statement));
    }

    private Span word(Statement statement) {
        var word = new Span(
                new StatusIcon(statement.status()),
                new Span(getTranslation(StatusStyle.wordKey(statement.status())) + ": "));
        word.addClassName("statement-word");
        Verbatim.unmark(word, getLocale());
        return word;
    }
}
