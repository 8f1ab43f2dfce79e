package app.hearsay.ui;

import app.hearsay.storage.Storage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers an error in a listener: a line in the log, and words in the window that say whose turn it is. While the
/// database is away it writes none: the watch does so.
final class UnexpectedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    private final I18NProvider messages;
    private final Storage storage;

    UnexpectedErrors(I18NProvider messages, Storage storage) {
        this.messages = messages;
        this.storage = storage;
    }

    @Override
    public void error(ErrorEvent event) {
        boolean expected = !storage.isUp();
        if (!expected) {
            LOG.error("Unexpected error", event.getThrowable());
        }
        var ui = UI.getCurrent();
        if (ui != null) {
            var key = expected ? "error.storage.notice" : "error.unexpected.notice";
            Notice.show(ui, messages.getTranslation(key, ui.getLocale()));
        }
    }
}
