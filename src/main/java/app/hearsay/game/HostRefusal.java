package app.hearsay.game;

/// Why a host cannot have something.
public enum HostRefusal {
    /// There is no such room, or no longer.
    NO_ROOM,
    /// Only the host may do this.
    NOT_HOST,
    /// The room stands elsewhere by now; look again.
    NOT_NOW,
    /// The game is over.
    ENDED,
    /// The room holds as many as it can.
    FULL,
    /// There is no question left that the room has not asked, or it has asked as many as a room asks.
    NOTHING_LEFT,
    /// Too many rooms run.
    NO_PLACE,
    /// Codes and links were renewed too often of late.
    TOO_OFTEN,
    /// That device led the room before this one.
    LED_BEFORE,
    /// That player is not, or no longer, in the room.
    NOT_A_PLAYER
}
