package app.hearsay.room;

import app.hearsay.game.Device;
import app.hearsay.game.HostAction;
import app.hearsay.game.HostRefusal;
import app.hearsay.game.Hosting;
import app.hearsay.game.Leading;
import app.hearsay.game.NextRound;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.Ruling;
import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Ruling.Refused;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerDeleted;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.limit.Caller;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Leading rooms, and who may. What returns as granted is in the database. Thread-safe; must not be called in a
/// transaction, since another one writes.
///
/// See decisions 0015 and 0022.
@Service
public class Hosts {

    private static final Ruling<HostRefusal> NOT_HOST = new Refused<>(HostRefusal.NOT_HOST);

    private final RoomDesk desk;
    private final RoomLimits limits;
    private final JdbcHosts hosts;
    private final Learners learners;
    private final RoomFactory factory;
    private final RoomProperties properties;
    private final Clock clock;

    Hosts(
            RoomDesk desk,
            RoomLimits limits,
            JdbcHosts hosts,
            Learners learners,
            RoomFactory factory,
            RoomProperties properties,
            Clock clock) {
        this.desk = desk;
        this.limits = limits;
        this.hosts = hosts;
        this.learners = learners;
        this.factory = factory;
        this.properties = properties;
        this.clock = clock;
    }

    /// Does what a host wants.
    public Ruling<HostRefusal> lead(Room.Id room, LearnerToken host, HostAction action) {
        var leader = learners.identify(host);
        var now = Rooms.now(clock);
        return desk.change(
                room,
                before -> before.isHost(leader) ? Hosting.apply(before, action, properties.players(), now) : NOT_HOST,
                HostRefusal.NO_ROOM);
    }

    /// Adds another round, for the same class, to a room that is over, if it is led from there.
    public Ruling<HostRefusal> nextRound(Room.Id room, LearnerToken host, RoundWish wish) {
        var leader = learners.identify(host);
        var known = desk.find(room);
        if (known.isEmpty()) {
            return new Refused<>(HostRefusal.NO_ROOM);
        }
        if (!known.get().isHost(leader)) {
            return NOT_HOST;
        }
        var fresh = factory.questions(known.get(), wish);
        if (fresh.isEmpty()) {
            return new Refused<>(HostRefusal.NOTHING_LEFT);
        }
        return desk.revive(
                room,
                before -> before.isHost(leader) ? NextRound.apply(before, fresh, wish.anew()) : NOT_HOST,
                properties.most());
    }

    /// Gives a room another code, if it is led from there. The old one is void at once, for everybody but those inside.
    public Ruling<HostRefusal> newCode(Room.Id room, LearnerToken host) {
        var leader = learners.identify(host);
        var code = factory.freeCode();
        return withNewKey(
                room,
                before -> before.isHost(leader)
                        ? new Granted<>(before.with(before.plan().coded(code)))
                        : NOT_HOST);
    }

    /// Makes a new recovery link; the old one is void.
    public Ruling<HostRefusal> newLink(Room.Id room, LearnerToken host) {
        var leader = learners.identify(host);
        var secret = factory.secret();
        return withNewKey(
                room,
                before -> before.isHost(leader)
                        ? new Granted<>(before.with(before.plan().recoveredBy(secret)))
                        : NOT_HOST);
    }

    /// Lets another device lead no longer, and makes a new recovery link.
    public Ruling<HostRefusal> putOut(Room.Id room, LearnerToken host, Learner.Id device) {
        var leader = learners.identify(host);
        var secret = factory.secret();
        return desk.change(room, before -> Leading.putOut(before, leader, device, secret), HostRefusal.NO_ROOM);
    }

    /// What the secret opens, as [#recover] would; changes nothing.
    ///
    /// @param caller wrong secrets are counted against it
    public CodeLookup unlock(RoomCode code, String secret, Caller caller) {
        var wait = limits.guessSecret(caller);
        if (wait.isPresent()) {
            return new CodeLookup.TooManyTries(wait.get());
        }
        var room = desk.find(code).filter(found -> isKey(found, secret));
        room.ifPresent(_ -> limits.guessedSecret(caller));
        return room.<CodeLookup>map(CodeLookup.Found::new).orElseGet(CodeLookup.Unknown::new);
    }

    /// Makes this browser a host of the room, too, if the secret is the room's.
    public Ruling<HostRefusal> recover(RoomCode code, String secret, LearnerToken browser) {
        var room = desk.find(code);
        if (room.isEmpty()) {
            return new Refused<>(HostRefusal.NO_ROOM);
        }
        if (!isKey(room.get(), secret)) {
            return NOT_HOST;
        }
        var leader = learners.ensure(browser);
        var now = Rooms.now(clock);
        return desk.change(
                room.get().id(),
                before ->
                        isKey(before, secret) ? Leading.join(before, leader, Device.How.RECOVERY_LINK, now) : NOT_HOST,
                HostRefusal.NO_ROOM);
    }

    /// Lets whoever goes on as another learner go on leading, too. The former one keeps what it leads: another browser
    /// may be bound to it.
    public void inherit(Learner.Id former, Learner.Id heir) {
        for (var room : List.copyOf(desk.all())) {
            if (room.isHost(former)) {
                share(room.id(), former, heir, Device.How.RESUME_CODE);
            }
        }
        hosts.inherit(former, heir, Rooms.now(clock));
    }

    /// Makes another browser a host, as a host has confirmed.
    Ruling<HostRefusal> share(Room.Id room, Learner.Id host, Learner.Id other, Device.How how) {
        var now = Rooms.now(clock);
        return desk.change(
                room,
                before -> before.isHost(host) ? Leading.join(before, other, how, now) : NOT_HOST,
                HostRefusal.NO_ROOM);
    }

    private Ruling<HostRefusal> withNewKey(Room.Id room, Function<Room, Ruling<HostRefusal>> rule) {
        return limits.mayChangeKeys(room)
                ? desk.change(room, rule, HostRefusal.NO_ROOM)
                : new Refused<>(HostRefusal.TOO_OFTEN);
    }

    /// What a learner may lead, newest first.
    @Transactional(readOnly = true)
    public List<LedRoom> ledBy(Learner.Id learner) {
        return hosts.ledBy(learner);
    }

    /// The rooms that a learner leads, those that are not over first, then the newest.
    @Transactional(readOnly = true)
    public List<OwnRoom> roomsOf(Learner.Id learner, int most) {
        return hosts.roomsOf(learner, most);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(LearnerDeleted event) {
        hosts.delete(event.learner());
    }

    private boolean isKey(Room room, String secret) {
        return limits.matches(room.plan().recovery(), secret);
    }
}
