package app.hearsay.room;

import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import java.time.Instant;

/// What came of a device that asks to control a room, with the code that a host showed it.
public sealed interface RemoteRequest {

    /// What a host shows, as a link or a QR code.
    ///
    /// @param code good for one device, once
    /// @param until when it is good
    record Offer(String code, Instant until) {}

    /// The device waits for the host, who has to see the same number on both screens.
    ///
    /// @param number from 10 to 99
    record Waiting(Room.Id room, RoomCode code, int number) implements RemoteRequest {}

    /// The device may lead the room already.
    record Leading(RoomCode code) implements RemoteRequest {}

    /// Another device was faster.
    record Taken() implements RemoteRequest {}

    /// There is no such code, or no longer.
    record Gone() implements RemoteRequest {}
}
