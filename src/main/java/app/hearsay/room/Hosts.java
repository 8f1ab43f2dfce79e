package app.hearsay.room;

import app.hearsay.account.Learner;
import app.hearsay.account.LearnerDeleted;
import app.hearsay.account.LearnerToken;
import app.hearsay.account.Learners;
import app.hearsay.room.Ruling.Granted;
import app.hearsay.room.Ruling.Refusal;
import app.hearsay.room.Ruling.Refused;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Leading rooms, and who may. What returns as granted is in the database. Thread-safe; must not be called in a
/// transaction, since another one writes.
@Service
public class Hosts {

    private final RoomDesk desk;
    private final Doorkeeper doorkeeper;
    private final JdbcHosts hosts;
    private final Learners learners;
    private final Clock clock;

    Hosts(RoomDesk desk, Doorkeeper doorkeeper, JdbcHosts hosts, Learners learners, Clock clock) {
        this.desk = desk;
        this.doorkeeper = doorkeeper;
        this.hosts = hosts;
        this.learners = learners;
        this.clock = clock;
    }

    /// Does what a host wants.
    public Ruling lead(Room.Id room, LearnerToken host, HostAction action) {
        var leader = learners.identify(host);
        var now = Rooms.now(clock);
        return desk.change(
                room,
                before -> before.isHost(leader) ? Hosting.apply(before, action, now) : new Refused(Refusal.NOT_HOST));
    }

    /// The room that the secret makes a host of, as [#recover] would; changes nothing.
    public Optional<Room> unlock(RoomCode code, String secret) {
        return desk.find(code).filter(room -> isKey(room, secret));
    }

    /// Makes this browser a host of the room, too, if the secret is the room's.
    public Ruling recover(RoomCode code, String secret, LearnerToken browser) {
        var leader = learners.ensure(browser);
        return desk.find(code)
                .map(found -> desk.change(
                        found.id(),
                        room -> isKey(room, secret)
                                ? new Granted(ledAlsoBy(room, leader))
                                : new Refused(Refusal.NOT_HOST)))
                .orElseGet(() -> new Refused(Refusal.NO_ROOM));
    }

    /// Lets whoever goes on as another learner go on leading, too. The former one keeps what it leads: another browser
    /// may be bound to it.
    public void inherit(Learner.Id former, Learner.Id heir) {
        for (var room : List.copyOf(desk.all())) {
            if (room.isHost(former)) {
                share(room.id(), former, heir);
            }
        }
        hosts.inherit(former, heir);
    }

    /// Makes another browser a host, as a host has confirmed.
    Ruling share(Room.Id room, Learner.Id host, Learner.Id other) {
        return desk.change(
                room,
                before -> before.isHost(host) ? new Granted(ledAlsoBy(before, other)) : new Refused(Refusal.NOT_HOST));
    }

    /// What a learner may lead, newest first.
    @Transactional(readOnly = true)
    public List<LedRoom> ledBy(Learner.Id learner) {
        return hosts.ledBy(learner);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(LearnerDeleted event) {
        hosts.delete(event.learner());
    }

    private boolean isKey(Room room, String secret) {
        return doorkeeper.matches(room.plan().recovery(), secret);
    }

    private static Room ledAlsoBy(Room room, Learner.Id other) {
        var hosts = new HashSet<>(room.hosts());
        hosts.add(other);
        return room.ledBy(hosts);
    }
}
