package app.hearsay.ui.server;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/// Answers what the server refuses before the app sees it, and what nobody else has answered: with a page that
/// says what to do, and a line in the log.
///
/// What cannot be read as a request comes here, too: the server marks it as an error and lets it pass as far as the
/// host.
public final class ServerErrors extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ServerErrors.class);

    private static final int LONGEST_REASON = 200;

    /// The server tells headers that are too long from others that it cannot read by nothing else.
    private static final String TOO_LARGE =
            StringManager.getManager("org.apache.coyote.http11").getString("iib.requestheadertoolarge.error");

    private final PlainPage page;

    public ServerErrors(PlainPage page) {
        this.page = page;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable error) {
        boolean isOpen = response.getStatus() >= HttpStatus.BAD_REQUEST.value()
                && response.getContentWritten() == 0
                && response.setErrorReported()
                && mayWrite(response);
        if (!isOpen) {
            return;
        }
        if (error != null && TOO_LARGE.equals(error.getMessage())) {
            LOG.warn("A request with headers that are too large is refused");
            write(response, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.value(), "error.too-large");
        } else {
            LOG.warn("A request is answered with {} only: {}", response.getStatus(), reason(response, error));
            write(response, response.getStatus(), key(response.getStatus()));
        }
    }

    private static boolean mayWrite(Response response) {
        var allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    private static String key(int status) {
        return status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? "error.refused" : "error.unexpected";
    }

    private static String reason(Response response, @Nullable Throwable error) {
        var reason = error == null ? response.getMessage() : error.toString();
        return reason == null
                ? "no reason given"
                : reason.substring(0, Math.min(LONGEST_REASON, reason.length())).replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private void write(Response response, int status, String key) {
        try {
            PlainPage.head(response, status);
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page.html(key));
                response.finishResponse();
            }
        } catch (IOException gone) {
            LOG.debug("Nobody waits for the answer any more", gone);
        }
    }
}
