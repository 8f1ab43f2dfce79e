package app.hearsay.room;

import java.time.Duration;

/// What came of typing a room's code.
public sealed interface Lookup {

    /// There is such a room.
    record Found(Room room) implements Lookup {}

    /// Nobody has opened a room of that code, or it is long over.
    record Unknown() implements Lookup {}

    /// That is no code.
    record Malformed() implements Lookup {}

    /// This browser has guessed too often.
    ///
    /// @param pause until it may try again
    record TooManyTries(Duration pause) implements Lookup {}
}
