package app.hearsay.learner;

import app.hearsay.secret.CustomUuid;
import app.hearsay.secret.RandomSecret;
import app.hearsay.secret.Sha256;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The secret that a browser keeps and that stands for its learner: 32 random bytes in base64url, 43 characters.
///
/// Stored nowhere on the server; only its SHA-256 is. Looking that up in an index leaks nothing of use through its
/// timing, since whoever guesses a token cannot choose its hash. [#toString()] hides the value, so that no log holds
/// it.
///
/// See decision 0004.
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
        return new LearnerToken(RandomSecret.of(BYTES, random));
    }

    /// SHA-256 in 64 hexadecimal digits.
    String hash() {
        return Sha256.hex(value);
    }

    /// The learner of a device that never resumed, from a hash of its own, so that an id says nothing about [#hash()].
    Learner.Id derivedId() {
        var hash = ByteBuffer.wrap(Sha256.of("learner " + value));
        return new Learner.Id(CustomUuid.of(hash.getLong(), hash.getLong()));
    }

    @Override
    public String toString() {
        return "LearnerToken[hidden]";
    }
}
