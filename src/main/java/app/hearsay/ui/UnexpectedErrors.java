package app.hearsay.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers an error in a listener: one line in the log, and words in the window that say whose turn it is.
final class UnexpectedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int FRAMES = 6;

    private final I18NProvider messages;

    UnexpectedErrors(I18NProvider messages) {
        this.messages = messages;
    }

    @Override
    public void error(ErrorEvent event) {
        LOG.error("Unexpected error: {}", inOneLine(event.getThrowable()));
        var ui = UI.getCurrent();
        if (ui != null) {
            Notice.show(ui, messages.getTranslation("error.unexpected.notice", ui.getLocale()));
        }
    }

    /// The error, its causes and the first frames of the innermost one.
    static String inOneLine(Throwable error) {
        var line = new StringBuilder(clean(error));
        var innermost = error;
        while (innermost.getCause() != null && innermost.getCause() != innermost) {
            innermost = innermost.getCause();
            line.append(" caused by ").append(clean(innermost));
        }
        return Arrays.stream(innermost.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < ", line.append(" at "), ""));
    }

    private static String clean(Throwable error) {
        return error.toString().replaceAll("\\s+", " ");
    }
}
