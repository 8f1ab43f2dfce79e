package app.hearsay.ui;

import app.hearsay.account.LearnerToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives every visitor a token at the first page, in the cookie `hearsay-learner`, and writes nothing anywhere else.
/// A malformed token is replaced. The request that set a cookie carries the token in the attribute of that name.
@Component
class LearnerCookieFilter extends OncePerRequestFilter {

    static final String COOKIE = "hearsay-learner";

    /// The attribute of a request whose learner cookie was malformed, so that the page can say so.
    static final String REPLACED = LearnerCookieFilter.class.getName() + ".replaced";

    private static final Logger LOG = LoggerFactory.getLogger(LearnerCookieFilter.class);

    private final SecureRandom random;

    LearnerCookieFilter(SecureRandom random) {
        this.random = random;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return !request.getMethod().equals("GET") || accept == null || !accept.contains("text/html");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var sent = Cookies.value(request.getCookies(), COOKIE);
        var token = sent.flatMap(LearnerToken::parse);
        if (token.isEmpty()) {
            sent.ifPresent(value -> reportMalformed(value, request));
            issue(request, response);
        }
        chain.doFilter(request, response);
    }

    /// The token that this request brought or was given.
    static Optional<LearnerToken> token(HttpServletRequest request) {
        return request.getAttribute(COOKIE) instanceof LearnerToken given
                ? Optional.of(given)
                : Cookies.value(request.getCookies(), COOKIE).flatMap(LearnerToken::parse);
    }

    private void issue(HttpServletRequest request, HttpServletResponse response) {
        var token = LearnerToken.random(random);
        var cookie = Cookies.lasting(COOKIE, token.value(), request.isSecure());
        response.addCookie(cookie);
        request.setAttribute(COOKIE, token);
    }

    private static void reportMalformed(String value, HttpServletRequest request) {
        request.setAttribute(REPLACED, true);
        LOG.warn("A learner cookie of {} characters is malformed and replaced", value.length());
    }
}
