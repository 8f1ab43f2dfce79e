package app.hearsay.ui;

import app.hearsay.learner.LearnerToken;
import app.hearsay.storage.Storage;
import app.hearsay.ui.part.Cookies;
import app.hearsay.ui.part.LearnerCookie;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives every visitor a token with the first page, and 400 days more with every other one, and writes nothing anywhere
/// else. A token that was not made here is replaced.
@Component
class LearnerCookieFilter extends OncePerRequestFilter {

    /// The attribute of a request whose learner cookie was refused, so that the page can say so.
    static final String REPLACED = LearnerCookieFilter.class.getName() + ".replaced";

    private static final String TOKEN = LearnerCookieFilter.class.getName() + ".token";

    private static final Logger LOG = LoggerFactory.getLogger(LearnerCookieFilter.class);

    private final LearnerCookie cookie;
    private final Storage storage;

    LearnerCookieFilter(LearnerCookie cookie, Storage storage) {
        this.cookie = cookie;
        this.storage = storage;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return !request.getMethod().equals("GET") || accept == null || !accept.contains("text/html");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!storage.isUp()) {
            // Who this is cannot be told now, and nobody is to be taken for another: StorageFilter answers.
            chain.doFilter(request, response);
            return;
        }
        var brought = cookie.read(request);
        if (brought.token().isEmpty()) {
            brought.value().ifPresent(value -> reportRefused(value, request));
        }
        var token = brought.token().orElseGet(cookie::draw);
        request.setAttribute(TOKEN, token);
        response.addCookie(cookie.keeping(token, Cookies.of(request)));
        chain.doFilter(request, response);
    }

    /// The token that a page was given with this request.
    static Optional<LearnerToken> given(HttpServletRequest request) {
        return request.getAttribute(TOKEN) instanceof LearnerToken token ? Optional.of(token) : Optional.empty();
    }

    private static void reportRefused(String value, HttpServletRequest request) {
        request.setAttribute(REPLACED, true);
        LOG.warn("A learner cookie of {} characters was not made here and is replaced", value.length());
    }
}
