package app.hearsay.ui.part;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The cookies of one request, and those that its response sets: for this host only, and kept for 400 days, the longest
/// that browsers allow.
///
/// Where the public address is encrypted, their names begin with `__Host-`, which makes browsers take them from nobody
/// but this very host (RFC 6265bis, 4.1.3.2), and they are sent over encrypted connections only. The values of cookies
/// from before that are read until there is a new one.
///
/// See decision 0044.
public final class Cookies {

    private static final String HTTPS = Cookies.class.getName() + ".https";
    private static final String PREFIX = "__Host-";
    private static final Duration LONGEST = Duration.ofDays(400);

    private final List<Cookie> sent;
    private final boolean https;
    private final boolean secure;

    private Cookies(Cookie @Nullable [] sent, boolean https, boolean secure) {
        this.sent = sent == null ? List.of() : List.of(sent);
        this.https = https;
        this.secure = secure;
    }

    public static Cookies of(VaadinRequest request) {
        return new Cookies(request.getCookies(), request.getAttribute(HTTPS) != null, request.isSecure());
    }

    public static Cookies of(HttpServletRequest request) {
        return new Cookies(request.getCookies(), request.getAttribute(HTTPS) != null, request.isSecure());
    }

    /// Has everything that answers this request use names with the prefix.
    public static void prefix(ServletRequest request) {
        request.setAttribute(HTTPS, true);
    }

    /// The name under which browsers keep a cookie of an encrypted host.
    public static String prefixed(String name) {
        return PREFIX + name;
    }

    /// The name under which a cookie is set.
    String name(String plain) {
        return https ? prefixed(plain) : plain;
    }

    /// The value of the first cookie of that name.
    ///
    /// @param plain the name without prefix
    public Optional<String> value(String plain) {
        return names(plain).stream().flatMap(this::values).findFirst();
    }

    /// The names that a cookie may have, the one under which it is set first.
    List<String> names(String plain) {
        return https ? List.of(prefixed(plain), plain) : List.of(plain);
    }

    /// The values of all cookies of exactly this name.
    Stream<String> values(String name) {
        return sent.stream().filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue);
    }

    /// A cookie that scripts cannot read and other sites' forms do not send.
    ///
    /// @param plain the name without prefix
    public Cookie lasting(String plain, String value) {
        var cookie = new Cookie(name(plain), value);
        cookie.setPath("/");
        cookie.setMaxAge((int) LONGEST.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(https || secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
