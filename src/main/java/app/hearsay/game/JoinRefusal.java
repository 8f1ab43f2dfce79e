package app.hearsay.game;

/// Why somebody does not come in.
public enum JoinRefusal {
    /// There is no such room, or no longer.
    NO_ROOM,
    /// The game is over.
    ENDED,
    /// The host lets nobody else in.
    LOCKED,
    /// The room holds as many as it can.
    FULL,
    /// This browser has taken too many seats of late.
    TOO_OFTEN,
    /// The host has sent this player away.
    REMOVED,
    /// Somebody in this room has that name, or one that looks like it.
    NAME_TAKEN,
    /// There is no such team, or teams are not chosen here.
    NO_SUCH_TEAM
}
