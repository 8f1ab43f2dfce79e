package app.hearsay.ui.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses, before anything else looks at it, what no page of ours asks for: other methods than those in use, bodies
/// that do not say their length, and messages from pages of other sites.
///
/// See decision 0046.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BorderFilter extends OncePerRequestFilter {

    private static final String PUSH = "/VAADIN/push";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /// Where windows send their messages.
    private static final Set<String> MAILBOXES = Set.of("/", PUSH);

    /// Where players' phones send theirs.
    private static final String LINE = "/line/";

    private static final Pattern MESSAGE = Pattern.compile("(^|.*&)v-r=(uidl|heartbeat|push)(&.*|$)");

    private final Origins origins;
    private final PlainPage page;

    BorderFilter(Origins origins, PlainPage page) {
        this.origins = origins;
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod()) && !isMessage(request)) {
            response.setHeader(HttpHeaders.ALLOW, isMailbox(request) ? "GET, HEAD, POST" : "GET, HEAD");
            refuse(response, HttpStatus.METHOD_NOT_ALLOWED);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            // The server drops the length of a request that has both, so that nobody can tell it from one with chunks
            // alone. Whatever is answered with this status ends the connection.
            refuse(response, HttpStatus.BAD_REQUEST);
        } else if (canAct(request) && !origins.isHome(request)) {
            refuse(response, HttpStatus.FORBIDDEN);
        } else if (READING.contains(request.getMethod()) && !isLegible(request)) {
            refuse(response, HttpStatus.BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /// Whether what follows the address can be read: a link that was cut within a letter cannot.
    private static boolean isLegible(HttpServletRequest request) {
        try {
            return request.getQueryString() == null || request.getParameterMap() != null;
        } catch (InvalidParameterException broken) {
            return false;
        }
    }

    private static boolean isMessage(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getMethod().equals("POST")
                && (isLine(request)
                        || isMailbox(request)
                                && query != null
                                && MESSAGE.matcher(query).matches());
    }

    private static boolean isMailbox(HttpServletRequest request) {
        return MAILBOXES.contains(request.getRequestURI()) || isLine(request);
    }

    private static boolean isLine(HttpServletRequest request) {
        return request.getRequestURI().startsWith(LINE);
    }

    /// Whether it sends a message, or opens a line that brings others'.
    private static boolean canAct(HttpServletRequest request) {
        var query = request.getQueryString();
        return !READING.contains(request.getMethod())
                || request.getHeader(HttpHeaders.UPGRADE) != null
                || query != null && query.contains("v-r=");
    }

    private void refuse(HttpServletResponse response, HttpStatus status) throws IOException {
        PlainPage.head(response, status.value());
        response.getWriter().write(page.html("error.refused"));
    }
}
