package app.hearsay.ui.server;

import app.hearsay.storage.Storage;
import app.hearsay.storage.StorageState.Down;
import app.hearsay.storage.Trouble;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// While the database cannot be used, answers whoever opens a page at once, with one that says what is the matter and
/// loads itself anew until it is over. Windows that are open stay: what they hand in is refused by whoever takes it.
///
/// See decision 0065.
@Component
@FilterRegistration(
        servletNames = "springServlet",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
class StorageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Duration AGAIN = Duration.ofSeconds(4);

    private final transient Storage storage;
    private final transient PlainPage page;

    StorageFilter(Storage storage, PlainPage page) {
        this.storage = storage;
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (opensPage(request) && storage.state() instanceof Down down && !response.isCommitted()) {
            refuse(response, down.trouble());
        } else {
            chain.doFilter(request, response);
        }
    }

    /// A page: no message of a window that is open, and no file such as a style.
    private static boolean opensPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        var query = request.getQueryString();
        return request.getMethod().equals("GET")
                && (accept == null || accept.contains("text/html") || accept.contains("*/*"))
                && (query == null || !query.contains("v-r="))
                && !request.getRequestURI().contains(".");
    }

    private void refuse(HttpServletResponse response, Trouble trouble) throws IOException {
        response.reset();
        PlainPage.headUntil(response, HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(AGAIN.toSeconds()));
        response.getWriter()
                .write(page.htmlUntil(
                        AGAIN,
                        "error.storage.title",
                        List.of(key(trouble), "error.storage.kept", "error.storage.wait")));
    }

    private static String key(Trouble trouble) {
        return "error.storage." + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
