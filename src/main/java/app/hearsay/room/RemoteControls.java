package app.hearsay.room;

import app.hearsay.game.Device;
import app.hearsay.game.HostRefusal;
import app.hearsay.game.Room;
import app.hearsay.game.Ruling;
import app.hearsay.game.Ruling.Refused;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.secret.RandomSecret;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Makes a second device a host: the host shows a code, the device that opens it shows a number, and the host
/// confirms that number, since everybody in the room can see the code. Nothing of it outlives the process.
/// Thread-safe.
///
/// See decision 0015.
@Service
public class RemoteControls {

    private static final Duration VALID = Duration.ofMinutes(5);
    private static final int SECRET_BYTES = 16;
    private static final int LOWEST_NUMBER = 10;
    private static final int NUMBERS = 90;

    /// A code that a host shows.
    private static final class Shown {

        private final Room.Id room;
        private final Learner.Id host;
        private final Instant until;
        private final IntConsumer claimed;
        private Learner.@Nullable Id device;
        private int number;

        private Shown(Room.Id room, Learner.Id host, Instant until, IntConsumer claimed) {
            this.room = room;
            this.host = host;
            this.until = until;
            this.claimed = claimed;
        }
    }

    private final Map<String, Shown> shown = new HashMap<>();
    private final Rooms rooms;
    private final Hosts hosts;
    private final Learners learners;
    private final Clock clock;
    private final SecureRandom random;

    RemoteControls(Rooms rooms, Hosts hosts, Learners learners, Clock clock, SecureRandom random) {
        this.rooms = rooms;
        this.hosts = hosts;
        this.learners = learners;
        this.clock = clock;
        this.random = random;
    }

    /// Lets a host show a code; what the host showed before is void.
    ///
    /// @param claimed told the number that the device shows, by the thread that brought the device
    /// @return empty if the browser may not lead the room
    public Optional<RemoteRequest.Offer> offer(Room.Id room, LearnerToken host, IntConsumer claimed) {
        var leader = learners.identify(host);
        if (rooms.find(room).filter(found -> found.isHost(leader)).isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var until = now.plus(VALID);
        var code = RandomSecret.of(SECRET_BYTES, random);
        synchronized (shown) {
            shown.values()
                    .removeIf(
                            other -> !other.until.isAfter(now) || other.room.equals(room) && other.host.equals(leader));
            shown.put(code, new Shown(room, leader, until, claimed));
        }
        return Optional.of(new RemoteRequest.Offer(code, until));
    }

    /// A device has opened the code. The first one may wait for the host, and is told the same number each time.
    public RemoteRequest claim(String code, LearnerToken device) {
        var claimant = learners.identify(device);
        Optional<Shown> pairing;
        synchronized (shown) {
            pairing = valid(code);
        }
        var room = pairing.flatMap(found -> rooms.find(found.room));
        if (room.isEmpty()) {
            return new RemoteRequest.Gone();
        }
        if (room.get().isHost(claimant)) {
            return new RemoteRequest.Leading(room.get().plan().code());
        }
        return take(code, pairing.orElseThrow(), claimant, room.get());
    }

    /// Makes the waiting device a host, if it shows that number. Right or wrong, the code is void afterwards.
    public Ruling<HostRefusal> confirm(String code, LearnerToken host, int number) {
        var leader = learners.identify(host);
        Learner.Id device;
        Shown pairing;
        synchronized (shown) {
            var found = valid(code).filter(mine -> mine.host.equals(leader));
            if (found.isEmpty()) {
                return new Refused<>(HostRefusal.NOT_NOW);
            }
            pairing = found.get();
            device = pairing.device;
            shown.remove(code);
        }
        return device == null || pairing.number != number
                ? new Refused<>(HostRefusal.NOT_NOW)
                : hosts.share(pairing.room, leader, device, Device.How.REMOTE_CONTROL);
    }

    /// Makes a code void.
    public void withdraw(String code, LearnerToken host) {
        var leader = learners.identify(host);
        synchronized (shown) {
            if (valid(code).filter(mine -> mine.host.equals(leader)).isPresent()) {
                shown.remove(code);
            }
        }
    }

    private RemoteRequest take(String code, Shown pairing, Learner.Id claimant, Room room) {
        synchronized (shown) {
            if (shown.get(code) != pairing) {
                return new RemoteRequest.Gone();
            }
            if (pairing.device != null && !claimant.equals(pairing.device)) {
                return new RemoteRequest.Taken();
            }
            if (pairing.device != null) {
                return new RemoteRequest.Waiting(room.id(), room.plan().code(), pairing.number);
            }
            pairing.device = claimant;
            pairing.number = LOWEST_NUMBER + random.nextInt(NUMBERS);
        }
        pairing.claimed.accept(pairing.number);
        return new RemoteRequest.Waiting(room.id(), room.plan().code(), pairing.number);
    }

    /// To be called by who holds the lock.
    private Optional<Shown> valid(String code) {
        return Optional.ofNullable(shown.get(code)).filter(pairing -> pairing.until.isAfter(clock.instant()));
    }
}
