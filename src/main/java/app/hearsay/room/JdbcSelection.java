package app.hearsay.room;

import app.hearsay.storage.JdbcTime;
import java.time.Instant;

/// Which rooms to read: a condition on the table `room`, so that its rows, its hosts and its players are chosen alike.
///
/// @param condition has one parameter, `:value`
record JdbcSelection(String condition, Object value) {

    static JdbcSelection openedSince(Instant earliest) {
        return new JdbcSelection("opened_at >= :value", JdbcTime.of(earliest));
    }

    static JdbcSelection withCode(RoomCode code) {
        return new JdbcSelection("code = :value", code.value());
    }
}
