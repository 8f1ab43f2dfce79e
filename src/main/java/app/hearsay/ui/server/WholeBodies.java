package app.hearsay.ui.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// Lets a request that has a body pass when the body is here: until then it waits without a thread, so that nobody
/// holds one by letting it trickle. A body that is too long is refused by its announced length, and so is one that is
/// not here in time; one that does not tell its length has been refused before.
///
/// Stands directly before the servlets, so that what is refused for other reasons is refused at once.
///
/// See decision 0037.
public final class WholeBodies extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WholeBodies.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /// In bytes.
    private static final int STRANGERS = 8192;

    private final int most;

    /// @param most in bytes
    public WholeBodies(int most) {
        this.most = most;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var arriving = ArrivingBody.of(request);
        if (arriving.isPresent()) {
            goOn(arriving.get(), response, chain);
        } else if (request.getContentLengthLong() > most(request)) {
            refuse(response, HttpStatus.CONTENT_TOO_LARGE);
        } else if (request.getContentLengthLong() > 0) {
            ArrivingBody.await(request, response, LONGEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /// Whoever has no session has nothing long to say.
    private int most(HttpServletRequest request) {
        return request.isRequestedSessionIdValid() ? most : Math.min(most, STRANGERS);
    }

    private static void goOn(ArrivingBody body, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (body.isWhole()) {
            chain.doFilter(body.request(), response);
        } else {
            refuse(response, HttpStatus.REQUEST_TIMEOUT);
        }
    }

    private static void refuse(HttpServletResponse response, HttpStatus status) {
        LOG.warn("A request is refused for its body: {}", status);
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentLength(0);
        response.setStatus(status.value());
    }
}
