package app.hearsay.learner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Somebody who practises, known by no name: all that the module stores about one person.
///
/// See decision 0013.
///
/// @param code carries progress to another device
/// @param since when the first answer was given
/// @param devices those that were bound by the resume code, oldest first; the first device of all needs no binding
public record Learner(Id id, ResumeCode code, Instant since, List<Device> devices) {

    /// Names a learner in the tables; tells nothing about the token it may be derived from.
    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// A device that resumed.
    ///
    /// @param tokenHash SHA-256 of the device's token, 64 hexadecimal digits
    public record Device(String tokenHash, Instant since) {}

    public Learner {
        devices = List.copyOf(devices);
    }
}
