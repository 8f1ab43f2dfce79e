package app.hearsay.time;

import java.time.Duration;

/// How old something is by the time that it has lived through, not by a calendar.
@FunctionalInterface
public interface Age {

    /// The age by now; never less than before.
    Duration now();
}
