package app.hearsay.question;

import app.hearsay.statement.Status;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// Something to choose or to put in order.
///
/// @param key stable and unique in its question; it may name the solution, so it never leaves the server
public record Option(String key, Text text) implements Serializable {

    /// The option of that key among others.
    public static Optional<Option> named(String key, List<Option> options) {
        return options.stream().filter(option -> option.key().equals(key)).findFirst();
    }

    /// The status that it stands for, if it stands for one.
    public Optional<Status> status() {
        return Status.named(key);
    }
}
