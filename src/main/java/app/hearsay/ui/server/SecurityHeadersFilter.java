package app.hearsay.ui.server;

import app.hearsay.HearsayProperties;
import app.hearsay.ui.part.Cookies;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells browsers, with every response, what they must not do with it. What a page must not do, no browser reads with
/// the scripts and sheets that make most of a first page: they come without it. The content policy of pages is
/// stricter: see [app.hearsay.ui.FirstPage]. Where the public address is encrypted, browsers are never to ask this host
/// otherwise again.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeadersFilter extends OncePerRequestFilter {

    /// Seconds; a year.
    private static final String ENCRYPTED_ONLY = "max-age=31536000";

    /// Where parts of pages lie, and below which address.
    private static final Map<String, String> PARTS = Map.of(
            Assembly.ROOT + "*.js",
            "/",
            Assembly.ROOT + "*.css",
            "/",
            "META-INF/VAADIN/webapp/VAADIN/build/*.js",
            "/VAADIN/build/");

    private final boolean https;
    private final Set<String> parts;

    SecurityHeadersFilter(HearsayProperties properties, ResourcePatternResolver files) {
        this.https = properties.isHttps();
        this.parts = PARTS.entrySet().stream()
                .flatMap(place -> addresses(files, place.getKey(), place.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Those that are there: every other address may be answered with a page, whatever its name.
    private static Stream<String> addresses(ResourcePatternResolver files, String pattern, String folder) {
        try {
            return Arrays.stream(files.getResources("classpath*:" + pattern)).map(file -> folder + file.getFilename());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (parts.contains(request.getRequestURI())) {
            guardPart(response);
        } else {
            guard(response);
        }
        if (https) {
            Cookies.prefix(request);
            response.setHeader("Strict-Transport-Security", ENCRYPTED_ONLY);
        }
        chain.doFilter(request, response);
    }

    static void guard(HttpServletResponse response) {
        guardPart(response);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()");
    }

    private static void guardPart(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
