package app.hearsay.ui.server;

import app.hearsay.HearsayProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Tells requests of our own pages from those that other sites' pages send.
///
/// See decision 0047.
@Component
class Origins {

    /// The usual ports count as one: a proxy may end the encryption without a word.
    private static final Set<Integer> USUAL = Set.of(80, 443);

    private final Optional<URI> publicUrl;

    Origins(HearsayProperties properties) {
        this.publicUrl = properties.publicUrl();
    }

    /// Whether the page that asks is one of this host, or nobody says that a page asks: browsers always name the origin
    /// of what could do harm, others have no cookies to be abused.
    boolean isHome(HttpServletRequest request) {
        var named = Collections.list(request.getHeaders(HttpHeaders.ORIGIN));
        return named.isEmpty()
                || named.size() == 1
                        && parse(named.getFirst())
                                .filter(origin -> isHere(origin, request) || isPublic(origin))
                                .isPresent();
    }

    private static boolean isHere(URI origin, HttpServletRequest request) {
        return isSame(origin, request.getServerName(), request.getServerPort());
    }

    private boolean isPublic(URI origin) {
        return publicUrl.filter(url -> isSame(origin, url.getHost(), port(url))).isPresent();
    }

    private static boolean isSame(URI origin, String host, int port) {
        return origin.getHost().equalsIgnoreCase(host)
                && (port(origin) == port || USUAL.contains(port(origin)) && USUAL.contains(port));
    }

    /// The port that an address names or means.
    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }

    /// Empty for what is no address with a host, such as `null`, which sandboxed pages send.
    private static Optional<URI> parse(String origin) {
        try {
            return Optional.of(new URI(origin)).filter(address -> address.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
