package app.hearsay.ui.picture;

import app.hearsay.statement.Status;
import com.vaadin.flow.component.html.Span;

/// The sign of a status on its tint. Hidden from assistive technology, since it always stands beside the word.
public final class StatusIcon extends Span {

    public StatusIcon(Status status) {
        addClassNames("status-icon", StatusStyle.cssClass(status));
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("innerHTML", "<svg viewBox='0 0 24 24'>" + StatusStyle.icon(status) + "</svg>");
    }
}
