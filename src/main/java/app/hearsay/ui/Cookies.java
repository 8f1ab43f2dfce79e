package app.hearsay.ui;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Cookies of this app: for this host only, and kept for 400 days, the longest that browsers allow.
public final class Cookies {

    private static final Duration LONGEST = Duration.ofDays(400);

    private Cookies() {}

    /// The value of the first cookie of that name.
    ///
    /// @param cookies as a request gives them: null if there are none
    public static Optional<String> value(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /// A cookie that scripts cannot read and other sites' forms do not send.
    ///
    /// @param secure whether it is for encrypted connections only: as the request that it answers
    public static Cookie lasting(String name, String value, boolean secure) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) LONGEST.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
