package app.hearsay.ui.picture;

import app.hearsay.statement.Status;
import com.vaadin.flow.component.html.Span;

/// Icon and full name of a status.
public final class StatusLabel extends Span {

    public StatusLabel(Status status) {
        addClassNames("status-label", StatusStyle.cssClass(status));
        add(new StatusIcon(status), new Span(getTranslation(StatusStyle.nameKey(status))));
    }
}
