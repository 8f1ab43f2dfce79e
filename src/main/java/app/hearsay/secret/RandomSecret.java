package app.hearsay.secret;

import java.security.SecureRandom;
import java.util.Base64;

/// A secret that nobody can guess, as it stands in addresses and cookies.
public final class RandomSecret {

    private RandomSecret() {}

    /// In base64url without padding (RFC 4648, section 5).
    ///
    /// @param bytes of chance in it
    public static String of(int bytes, SecureRandom random) {
        var drawn = new byte[bytes];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
