package app.hearsay.room;

import app.hearsay.game.RoomCode;
import java.time.Instant;

/// A room, as those who lead it find it again.
///
/// @param code that it has now
/// @param over whether its game is over
/// @param players how many have played and were not sent away
public record OwnRoom(RoomCode code, Instant openedAt, boolean over, int players) {}
