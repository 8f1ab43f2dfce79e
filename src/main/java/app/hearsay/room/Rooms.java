package app.hearsay.room;

import app.hearsay.account.Learner;
import app.hearsay.account.LearnerDeleted;
import app.hearsay.account.LearnerToken;
import app.hearsay.account.Learners;
import app.hearsay.catalog.Catalog;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.result.Confidence;
import app.hearsay.room.Ruling.Granted;
import app.hearsay.room.Ruling.Refusal;
import app.hearsay.room.Ruling.Refused;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Live classrooms: opening, finding, leading and playing. What returns as granted is in the database. Thread-safe;
/// must
/// not be called in a transaction, since another one writes.
@Service
public class Rooms {

    private final RoomDesk desk;
    private final RoomArchive archive;
    private final RoomNews news;
    private final Doorkeeper doorkeeper;
    private final RoomFactory factory;
    private final JdbcHosts hosts;
    private final JdbcPlayers players;
    private final Learners learners;
    private final Catalog catalog;
    private final RoomProperties limits;
    private final Clock clock;
    private final SecureRandom random;

    Rooms(
            RoomDesk desk,
            RoomArchive archive,
            RoomNews news,
            Doorkeeper doorkeeper,
            RoomFactory factory,
            JdbcHosts hosts,
            JdbcPlayers players,
            Learners learners,
            Catalog catalog,
            RoomProperties limits,
            Clock clock,
            SecureRandom random) {
        this.desk = desk;
        this.archive = archive;
        this.news = news;
        this.doorkeeper = doorkeeper;
        this.factory = factory;
        this.hosts = hosts;
        this.players = players;
        this.learners = learners;
        this.catalog = catalog;
        this.limits = limits;
        this.clock = clock;
        this.random = random;
    }

    /// Opens a room that this browser leads.
    ///
    /// @param address of the browser: rooms are counted by it
    public Opening open(LearnerToken host, String address, Settings settings, Material material) {
        var questions = factory.questions(material);
        if (questions.isEmpty()) {
            return new Opening.NothingToAsk();
        }
        if (desk.all().stream().filter(room -> !room.ended()).count() >= limits.most()) {
            return new Opening.AppIsFull();
        }
        var wait = doorkeeper.open(address);
        if (wait.isPresent()) {
            return new Opening.TooManyFromHere(wait.get());
        }
        var room = factory.room(settings, questions, learners.ensure(host), now());
        desk.open(room);
        return new Opening.Opened(room);
    }

    /// The room whose code somebody typed.
    ///
    /// @param caller names the browser: wrong codes are counted against it
    public Lookup look(String typed, String caller) {
        var code = RoomCode.parse(typed);
        if (code.isEmpty()) {
            return new Lookup.Malformed();
        }
        var wait = doorkeeper.guess(caller);
        if (wait.isPresent()) {
            return new Lookup.TooManyTries(wait.get());
        }
        var room = find(code.get());
        room.ifPresent(_ -> doorkeeper.guessedRight(caller));
        return room.<Lookup>map(Lookup.Found::new).orElseGet(Lookup.Unknown::new);
    }

    /// The room of that code as it is now; one that is over, as it was at its end.
    public Optional<Room> find(RoomCode code) {
        return desk.find(code).or(() -> archive.find(code));
    }

    /// The room as it is now; empty once it is over for long.
    public Optional<Room> find(Room.Id room) {
        return desk.find(room);
    }

    /// Whom a browser stands for.
    public Learner.Id identify(LearnerToken token) {
        return learners.identify(token);
    }

    /// Does what a host wants.
    public Ruling lead(Room.Id room, LearnerToken host, HostAction action) {
        var leader = learners.identify(host);
        var now = now();
        return desk.change(
                room,
                before -> before.isHost(leader) ? Hosting.apply(before, action, now) : new Refused(Refusal.NOT_HOST));
    }

    /// The room that the secret makes a host of, as [#recover] would; changes nothing.
    public Optional<Room> unlock(RoomCode code, String secret) {
        return desk.find(code).filter(room -> doorkeeper.matches(room.plan().recovery(), secret));
    }

    /// Makes this browser a host of the room, too, if the secret is the room's.
    public Ruling recover(RoomCode code, String secret, LearnerToken browser) {
        var leader = learners.ensure(browser);
        return change(
                code,
                room -> doorkeeper.matches(room.plan().recovery(), secret)
                        ? new Granted(ledAlsoBy(room, leader))
                        : new Refused(Refusal.NOT_HOST));
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

    /// Lets a browser play.
    ///
    /// @param name what they want to be called; null leaves it to the room
    /// @param team what they chose; null leaves it to the room
    public Ruling join(Room.Id room, LearnerToken token, @Nullable Nickname name, @Nullable Integer team) {
        var learner = learners.ensure(token);
        var now = now();
        long seed = random.nextLong();
        return desk.change(
                room,
                before -> Joining.join(
                        before,
                        learner,
                        new Joining.Wish(name, team),
                        limits.players(),
                        now,
                        new SplittableRandom(seed)));
    }

    /// Takes a player's answer.
    ///
    /// @param ballot what their screen showed
    public Ruling answer(
            Room.Id id, LearnerToken token, Room.Ballot ballot, Answer answer, Optional<Confidence> confidence) {
        var learner = learners.identify(token);
        var now = now();
        return desk.change(
                id,
                room -> asked(room, ballot)
                        .map(question -> Answering.apply(room, learner, ballot, question, answer, confidence, now))
                        .orElseGet(() -> new Refused(Refusal.QUESTION_GONE)));
    }

    /// Gives a player, at their own wish, more time, or the class's again.
    public Ruling allow(Room.Id room, LearnerToken token, Allowance allowance) {
        var learner = learners.identify(token);
        return desk.change(room, before -> Joining.allow(before, learner, allowance));
    }

    /// Whether a learner has a seat in a room that is not over.
    public boolean isPlaying(Learner.Id learner) {
        return desk.all().stream()
                .filter(room -> !room.ended())
                .anyMatch(room ->
                        room.player(learner).filter(player -> !player.removed()).isPresent());
    }

    /// Where a learner played, newest first.
    @Transactional(readOnly = true)
    public List<PlayedRoom> playedBy(Learner.Id learner) {
        return players.playedBy(learner);
    }

    /// What a learner may lead, newest first.
    @Transactional(readOnly = true)
    public List<LedRoom> ledBy(Learner.Id learner) {
        return hosts.ledBy(learner);
    }

    /// Tells a host's screen of every change of the room, from a thread of its own.
    ///
    /// @return ends it
    public Runnable watch(Room.Id room, Consumer<Room> watcher) {
        return news.watch(room, watcher);
    }

    /// Tells a player's screen of every change of the room's step and of the player, from a thread of its own.
    ///
    /// @return ends it
    public Runnable follow(Room.Id room, Learner.Id player, Consumer<Room> follower) {
        return news.follow(room, player, follower);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(LearnerDeleted event) {
        players.delete(event.learner());
        hosts.delete(event.learner());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                archive.forgetLater(event.learner());
            }
        });
    }

    private Ruling change(RoomCode code, Function<Room, Ruling> rule) {
        return desk.find(code).map(room -> desk.change(room.id(), rule)).orElseGet(() -> new Refused(Refusal.NO_ROOM));
    }

    private Optional<Question> asked(Room room, Room.Ballot ballot) {
        return room.plan().questions().stream()
                .skip(Math.max(0, ballot.question()))
                .findFirst()
                .flatMap(catalog::question);
    }

    private static Room ledAlsoBy(Room room, Learner.Id other) {
        var hosts = new HashSet<>(room.hosts());
        hosts.add(other);
        return room.ledBy(hosts);
    }

    /// In whole milliseconds, as the database keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
