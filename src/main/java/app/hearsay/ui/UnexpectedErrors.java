package app.hearsay.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers an error in a listener: a line in the log, and words in the window that say whose turn it is.
final class UnexpectedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    private final I18NProvider messages;

    UnexpectedErrors(I18NProvider messages) {
        this.messages = messages;
    }

    @Override
    public void error(ErrorEvent event) {
        LOG.error("Unexpected error", event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            Notice.show(ui, messages.getTranslation("error.unexpected.notice", ui.getLocale()));
        }
    }
}
