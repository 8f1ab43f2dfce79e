package app.hearsay.game;

/// What came of something that a host or a player wanted.
public sealed interface Ruling {

    /// It is done, and safe in the database.
    ///
    /// @param room as it is since
    record Granted(Room room) implements Ruling {}

    /// Nothing has changed.
    record Refused(Refusal refusal) implements Ruling {}

    /// Why.
    enum Refusal {
        /// There is no such room, or no longer.
        NO_ROOM,
        /// Only the host may do this.
        NOT_HOST,
        /// The room stands elsewhere by now; look again.
        NOT_NOW,
        /// The game is over.
        ENDED,
        /// The host lets nobody else in.
        LOCKED,
        /// The room holds as many as it can.
        FULL,
        /// This browser has taken too many seats of late.
        TOO_OFTEN,
        /// That device led the room before this one.
        LED_BEFORE,
        /// Somebody in this room has that name, or one that looks like it.
        NAME_TAKEN,
        /// The name breaks a rule; see [Nickname.Reason].
        NAME_UNFIT,
        /// There is no such team, or teams are not chosen here.
        NO_SUCH_TEAM,
        /// The browser has not joined this room.
        NOT_A_PLAYER,
        /// The host has sent this player away.
        REMOVED,
        /// The question does not take answers yet.
        NOT_OPEN,
        /// The host has stopped the clock.
        PAUSED,
        /// The question takes no answers any more.
        TOO_LATE,
        /// This player's answer is in already; the first one stands.
        ALREADY_ANSWERED,
        /// The answer has another form than the question asks for.
        OTHER_FORM,
        /// The answer names an option that does not exist.
        UNKNOWN_OPTION,
        /// The answer leaves something out.
        INCOMPLETE,
        /// The question is no longer in the app's material; the host can skip it.
        QUESTION_GONE
    }
}
