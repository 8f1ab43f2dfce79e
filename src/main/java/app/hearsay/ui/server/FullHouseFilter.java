package app.hearsay.ui.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.catalina.session.TooManyActiveSessionsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Asks whoever comes when there are as many sessions as may be to come back in a minute. Who has a session notices
/// nothing, and what needs none, such as scripts and styles, is still served.
///
/// Pages are forwarded to Vaadin's servlet by its name. The filter stands directly around it: the server would log what
/// leaves a forward as an exception, with its whole trace.
@Component
@FilterRegistration(
        servletNames = "springServlet",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ASYNC})
class FullHouseFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FullHouseFilter.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final transient PlainPage page;

    FullHouseFilter(PlainPage page) {
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !isFullHouse(e)) {
                throw e;
            }
            LOG.warn("A visitor is asked to come back later: there are as many sessions as may be, and all in use");
            response.reset();
            PlainPage.head(response, HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(PATIENCE.toSeconds()));
            response.getWriter().write(page.html("error.full-house"));
        }
    }

    private static boolean isFullHouse(Exception error) {
        return Stream.<@Nullable Throwable>iterate(error, e -> e != null, e -> e == null ? null : e.getCause())
                .anyMatch(TooManyActiveSessionsException.class::isInstance);
    }
}
