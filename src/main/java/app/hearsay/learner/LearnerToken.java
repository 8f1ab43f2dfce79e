package app.hearsay.learner;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The secret that a browser keeps and that stands for its learner: 32 random bytes in base64url, 43 characters.
///
/// Stored nowhere on the server; only its SHA-256 is. Looking that up in an index leaks nothing of use through its
/// timing, since whoever guesses a token cannot choose its hash. [#toString()] hides the value, so that no log holds
/// it.
public record LearnerToken(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /// @throws IllegalArgumentException if the value has another form; the message does not repeat it
    public LearnerToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a learner token");
        }
    }

    /// The token, or empty for anything that is none.
    public static Optional<LearnerToken> parse(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new LearnerToken(text)) : Optional.empty();
    }

    /// A new token.
    public static LearnerToken random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LearnerToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// SHA-256 in 64 hexadecimal digits.
    String hash() {
        return HexFormat.of().formatHex(sha256(value));
    }

    /// The learner of a device that never resumed: a custom UUID (RFC 9562, version 8) from a hash of its own, so that
    /// an id says nothing about [#hash()].
    Learner.Id derivedId() {
        var hash = ByteBuffer.wrap(sha256("learner " + value));
        long high = hash.getLong() & ~0xF000L | 0x8000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new Learner.Id(new UUID(high, low));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "LearnerToken[hidden]";
    }
}
