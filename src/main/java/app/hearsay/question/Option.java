package app.hearsay.question;

import app.hearsay.statement.Status;
import java.util.Optional;

/// Something to choose or to put in order.
///
/// @param key stable and unique in its question; it may name the solution, so it never leaves the server
public record Option(String key, Text text) {

    /// The status that it stands for, if it stands for one.
    public Optional<Status> status() {
        return Status.named(key);
    }
}
