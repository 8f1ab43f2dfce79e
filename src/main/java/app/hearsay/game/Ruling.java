package app.hearsay.game;

/// What came of something that a host or a player wanted of a room.
///
/// @param <R> why it may be refused: [JoinRefusal], [AnswerRefusal] or [HostRefusal]
public sealed interface Ruling<R> {

    /// It is done, and safe in the database.
    ///
    /// @param room as it is since
    record Granted<R>(Room room) implements Ruling<R> {}

    /// Nothing has changed.
    record Refused<R>(R refusal) implements Ruling<R> {}
}
