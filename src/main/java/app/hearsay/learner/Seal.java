package app.hearsay.learner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells tokens that this installation gave away from all others, without a look into the database: `token.seal`, where
/// the seal is the first half of HMAC-SHA-256 (RFC 2104) of the cookie's name and the token, in base64url.
///
/// The name is part of it, so that a token made for a cookie that only this host can set is worth nothing in one that
/// neighbours can set, too. Thread-safe.
///
/// See decision 0043.
final class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;
    private static final char MARK = '.';

    private final SecretKeySpec key;

    /// @param secret of the installation
    Seal(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM);
    }

    /// What the cookie of that name is to hold.
    String close(String cookie, LearnerToken token) {
        return token.value() + MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(mac(cookie, token));
    }

    /// The token, if it was sealed here for the cookie of that name.
    Optional<LearnerToken> open(String cookie, String text) {
        int mark = text.indexOf(MARK);
        return mark < 0
                ? Optional.empty()
                : LearnerToken.parse(text.substring(0, mark)).filter(token -> isSame(close(cookie, token), text));
    }

    private byte[] mac(String cookie, LearnerToken token) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(
                    mac.doFinal((cookie + '=' + token.value()).getBytes(StandardCharsets.US_ASCII)), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /// Takes the same time wherever they differ.
    private static boolean isSame(String expected, String text) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.ISO_8859_1), text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
