package app.hearsay.game;

import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Ruling.Refused;
import app.hearsay.learner.Learner;
import java.time.Instant;

/// Which browsers may lead a room. Pure and total.
///
/// See decisions 0015 and 0052.
public final class Leading {

    /// The most devices that may lead a room.
    static final int MOST = 20;

    private Leading() {}

    /// Lets a browser lead, too. One that leads already stays what it is.
    public static Ruling<HostRefusal> join(Room room, Learner.Id other, Device.How how, Instant now) {
        if (room.isHost(other)) {
            return new Granted<>(room);
        }
        if (room.devices().size() >= MOST) {
            return new Refused<>(HostRefusal.FULL);
        }
        int number =
                room.devices().values().stream().mapToInt(Device::number).max().orElse(0) + 1;
        return new Granted<>(room.with(new Device(other, number, now, how)));
    }

    /// Puts a device out, and makes the recovery link void, since whoever led could have read it. Nobody can put out
    /// themselves, nor who led before them: who finds the link must not take the room from its teacher.
    ///
    /// @param secret of the new recovery link
    public static Ruling<HostRefusal> putOut(Room room, Learner.Id leader, Learner.Id device, String secret) {
        var mine = room.devices().get(leader);
        var other = room.devices().get(device);
        if (mine == null) {
            return new Refused<>(HostRefusal.NOT_HOST);
        }
        if (other == null || device.equals(leader)) {
            return new Refused<>(HostRefusal.NOT_NOW);
        }
        return mine.mayPutOut(other)
                ? new Granted<>(room.withoutDevice(device).with(room.plan().recoveredBy(secret)))
                : new Refused<>(HostRefusal.LED_BEFORE);
    }
}
