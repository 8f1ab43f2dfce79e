package app.hearsay.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash SHA-256 (FIPS 180-4) of a text in UTF-8.
public final class Sha256 {

    private Sha256() {}

    /// 32 bytes.
    public static byte[] of(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// 64 hexadecimal digits.
    public static String hex(String text) {
        return HexFormat.of().formatHex(of(text));
    }
}
