package app.hearsay.room;

import app.hearsay.game.Room;
import java.time.Duration;

/// What came of typing a room's code.
public sealed interface CodeLookup {

    /// There is such a room.
    record Found(Room room) implements CodeLookup {}

    /// Nobody has opened a room of that code, or it is long over.
    record Unknown() implements CodeLookup {}

    /// That is no code.
    record Malformed() implements CodeLookup {}

    /// This browser has guessed too often.
    ///
    /// @param pause until it may try again
    record TooManyTries(Duration pause) implements CodeLookup {}
}
