package app.hearsay.room;

import app.hearsay.game.RoomCode;
import java.time.Duration;

/// Which rooms to read: a condition on the table `room`, so that its rows, its hosts and its players are chosen alike.
///
/// @param condition has one parameter, `:value`
record JdbcSelection(String condition, Object value) {

    /// Rooms that are not over, however old, and those that were opened since.
    ///
    /// @param earliest an age of the installation
    static JdbcSelection liveSince(Duration earliest) {
        return new JdbcSelection("(step <> 'ENDED' or opened_age_ms >= :value)", earliest.toMillis());
    }

    /// The room that has the code, or had it.
    static JdbcSelection withCode(RoomCode code) {
        return new JdbcSelection(
                "(code = :value or id in (select room from room_former_code where code = :value))", code.value());
    }
}
