package app.hearsay.room;

import app.hearsay.game.Room;
import java.time.Duration;

/// What came of opening a room.
public sealed interface Opening {

    /// It stands.
    record Opened(Room room) implements Opening {}

    /// The app holds as many rooms as it may; try again when others have ended.
    record AppIsFull() implements Opening {}

    /// Too many rooms were opened from that address.
    ///
    /// @param pause until it may open another one
    record TooManyFromHere(Duration pause) implements Opening {}

    /// The programme has no questions.
    record NothingToAsk() implements Opening {}
}
