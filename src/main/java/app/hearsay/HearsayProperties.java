package app.hearsay;

import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What whoever runs Hearsay may set; `application.properties` explains each property.
///
/// @param publicUrl where others reach Hearsay, without a slash at its end; empty means the address that the browser
///     asked for
/// @param sessions of browsers, not of learners
@ConfigurationProperties("hearsay")
public record HearsayProperties(
        Optional<URI> publicUrl, @DefaultValue Sessions sessions) {

    /// @throws IllegalArgumentException if the public address is not one of the web, since a link made from it would
    ///     lead nowhere
    public HearsayProperties {
        publicUrl = publicUrl.filter(url -> !url.toString().isEmpty());
        publicUrl.ifPresent(HearsayProperties::requireWebAddress);
        publicUrl = publicUrl.map(HearsayProperties::withoutSlash);
    }

    /// @param most how many there may be at once, at least 1; empty means as many as memory holds
    public record Sessions(Optional<Integer> most) {

        /// @throws IllegalArgumentException if nobody could come
        public Sessions {
            if (most.filter(few -> few < 1).isPresent()) {
                throw new IllegalArgumentException("hearsay.sessions.most must be at least 1, but is " + most.get());
            }
        }
    }

    /// Whether the public address is encrypted.
    public boolean isHttps() {
        return publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
    }

    private static void requireWebAddress(URI url) {
        var isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!isWeb || url.getHost() == null || url.getQuery() != null || url.getFragment() != null) {
            throw new IllegalArgumentException(
                    "hearsay.public-url must be an address such as https://hearsay.example.org, but is " + url);
        }
    }

    private static URI withoutSlash(URI url) {
        var text = url.toString();
        return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : url;
    }
}
