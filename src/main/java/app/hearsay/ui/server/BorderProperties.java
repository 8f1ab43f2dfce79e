package app.hearsay.ui.server;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What whoever runs Hearsay may set about the world around it; `application.properties` explains each property.
///
/// See decision 0045.
///
/// @param proxies addresses, or ranges such as `10.0.0.0/8`, whose forwarded headers are believed
/// @param securityContact where faults in the app's security are reported: `mailto:`, `https:` or `tel:`
@ConfigurationProperties("hearsay")
record BorderProperties(@DefaultValue List<String> proxies, Optional<URI> securityContact) {

    private static final Set<String> CONTACTS = Set.of("mailto", "https", "tel");

    /// No names: what a name stands for is somebody else's to say.
    private static final Pattern RANGE = Pattern.compile("([0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(/[0-9]{1,3})?");

    /// @throws IllegalArgumentException if a proxy is not an address or a range, or if the contact is no address
    BorderProperties {
        proxies.forEach(BorderProperties::requireRange);
        proxies = proxies.stream().map(BorderProperties::range).toList();
        securityContact = securityContact.filter(contact -> !contact.toString().isEmpty());
        securityContact.ifPresent(BorderProperties::requireContact);
    }

    private static void requireRange(String proxy) {
        if (!RANGE.matcher(proxy).matches()) {
            throw new IllegalArgumentException(
                    "hearsay.proxies must list addresses or ranges such as 10.0.0.5 or 10.0.0.0/8, but has " + proxy);
        }
    }

    private static String range(String proxy) {
        if (proxy.contains("/")) {
            return proxy;
        }
        return proxy + (proxy.contains(":") ? "/128" : "/32");
    }

    private static void requireContact(URI contact) {
        if (contact.getScheme() == null || !CONTACTS.contains(contact.getScheme())) {
            throw new IllegalArgumentException(
                    "hearsay.security-contact must be an address such as mailto:safety@example.org, but is " + contact);
        }
    }
}
