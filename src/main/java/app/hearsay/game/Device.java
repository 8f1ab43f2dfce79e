package app.hearsay.game;

import app.hearsay.learner.Learner;
import java.time.Instant;
import java.util.Arrays;

/// A browser that may lead a room.
///
/// See decision 0052.
///
/// @param number in the order of coming, counted from 1
public record Device(Learner.Id id, int number, Instant since, How how) {

    /// How it came to lead.
    public enum How {
        /// It opened the room.
        OPENED,
        /// Somebody opened the recovery link on it.
        RECOVERY_LINK,
        /// A host confirmed its number.
        REMOTE_CONTROL,
        /// Whoever led goes on there, by a resume code.
        RESUME_CODE,
        /// It was not noted when it came, or in a word that only a newer version knows.
        UNKNOWN;

        public static How named(String word) {
            return Arrays.stream(values())
                    .filter(how -> how.name().equals(word))
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }

    /// Whether it may put out the other one: not itself, nor one that led before it.
    public boolean mayPutOut(Device other) {
        return !other.id.equals(id) && other.number >= number;
    }
}
