package app.hearsay.practice;

import app.hearsay.learner.Learner;
import app.hearsay.round.Programme;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// What falls to a learner's round by its number and programme alone, so that every tab draws the same before anything
/// is saved. The id is a custom UUID (RFC 9562, version 8).
record RoundKey(Round.Id id, long seed) {

    /// @param number of the round among the learner's, counted from 1
    static RoundKey of(Learner.Id learner, int number, Programme.Personal programme) {
        var about = programme.equals(Programme.ANYTHING) ? "" : " about " + programme.code();
        var hash = ByteBuffer.wrap(sha256("round %d of %s%s".formatted(number, learner, about)));
        long high = hash.getLong() & ~0xF000L | 0x8000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new RoundKey(new Round.Id(new UUID(high, low)), hash.getLong());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
