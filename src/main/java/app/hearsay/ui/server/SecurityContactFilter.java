package app.hearsay.ui.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Says at `/.well-known/security.txt` (RFC 9116) where to report faults in the app's security, if whoever runs it has
/// set an address; without one there is no such file.
@Component
class SecurityContactFilter extends OncePerRequestFilter {

    private static final String PATH = "/.well-known/security.txt";

    /// From the beginning of the day on which it is asked for.
    private static final Duration VALID = Duration.ofDays(90);

    private final Optional<URI> contact;
    private final Clock clock;

    SecurityContactFilter(BorderProperties borders, Clock clock) {
        this.contact = borders.securityContact();
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return contact.isEmpty() || !request.getRequestURI().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("""
                Contact: %s
                Expires: %s
                Preferred-Languages: de, en
                """.formatted(
                        contact.orElseThrow(),
                        clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID)));
    }
}
