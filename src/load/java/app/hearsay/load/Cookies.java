package app.hearsay.load;

import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The cookies of one browser for one host: all of them go everywhere.
final class Cookies {

    private final Map<String, String> values = new ConcurrentHashMap<>();

    void keep(HttpHeaders headers) {
        for (var cookie : headers.allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            set(pair[0], pair[1]);
        }
    }

    void set(String name, String value) {
        values.put(name, value);
    }

    /// @throws java.util.NoSuchElementException if there is none of that name
    String value(String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow();
    }

    String header() {
        return values.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
