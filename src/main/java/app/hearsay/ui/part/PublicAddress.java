package app.hearsay.ui.part;

import app.hearsay.HearsayProperties;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import java.util.Set;

/// Where others reach the app: the public address if one is set, or else the one that this browser asked for.
public final class PublicAddress {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private PublicAddress() {}

    /// Without a slash at its end.
    public static URI of(HearsayProperties properties) {
        return properties.publicUrl().orElseGet(PublicAddress::asked);
    }

    /// Whether nobody but this device reaches the address.
    public static boolean isOnlyHere(URI address) {
        return address.getHost() != null && HERE.contains(address.getHost());
    }

    private static URI asked() {
        if (!(VaadinRequest.getCurrent() instanceof VaadinServletRequest request)) {
            return URI.create("http://localhost");
        }
        int port = request.getServerPort();
        var usual = port == (request.isSecure() ? HTTPS : HTTP);
        return URI.create((request.isSecure() ? "https://" : "http://")
                + request.getServerName()
                + (usual || port <= 0 ? "" : ":" + port)
                + request.getHttpServletRequest().getContextPath());
    }
}
