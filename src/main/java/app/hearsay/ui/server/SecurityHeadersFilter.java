package app.hearsay.ui.server;

import app.hearsay.HearsayProperties;
import app.hearsay.ui.part.Cookies;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells browsers, with every response, what they must not do with it. The content policy of pages is stricter: see
/// [app.hearsay.ui.FirstPage]. Where the public address is encrypted, browsers are never to ask this host otherwise
/// again.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeadersFilter extends OncePerRequestFilter {

    /// Seconds; a year.
    private static final String ENCRYPTED_ONLY = "max-age=31536000";

    private final boolean https;

    SecurityHeadersFilter(HearsayProperties properties) {
        this.https = properties.isHttps();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        guard(response);
        if (https) {
            Cookies.prefix(request);
            response.setHeader("Strict-Transport-Security", ENCRYPTED_ONLY);
        }
        chain.doFilter(request, response);
    }

    static void guard(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()");
    }
}
