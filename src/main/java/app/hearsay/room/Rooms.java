package app.hearsay.room;

import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.RoomRules;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.limit.Caller;
import app.hearsay.round.Programme;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/// Live classrooms: opening, finding and watching them; [Hosts] lead them, [Players] play. What returns as opened is in
/// the database. Thread-safe; must not be called in a transaction, since another one writes.
@Service
public final class Rooms {

    private final RoomDesk desk;
    private final RoomArchive archive;
    private final RoomNews news;
    private final RoomLimits limits;
    private final RoomFactory factory;
    private final Lobbies lobbies;
    private final Learners learners;
    private final RoomProperties properties;
    private final Clock clock;

    Rooms(
            RoomDesk desk,
            RoomArchive archive,
            RoomNews news,
            RoomLimits limits,
            RoomFactory factory,
            Lobbies lobbies,
            Learners learners,
            RoomProperties properties,
            Clock clock) {
        this.desk = desk;
        this.archive = archive;
        this.news = news;
        this.limits = limits;
        this.factory = factory;
        this.lobbies = lobbies;
        this.learners = learners;
        this.properties = properties;
        this.clock = clock;
    }

    /// Opens a room that this browser leads.
    ///
    /// @param address of the browser: rooms are counted by it
    public Opening open(LearnerToken host, String address, RoomRules rules, Programme programme) {
        var questions = factory.questions(programme);
        if (questions.isEmpty()) {
            return new Opening.NothingToAsk();
        }
        var wait = limits.open(address);
        if (wait.isPresent()) {
            return desk.isFull(properties.most()) ? new Opening.AppIsFull() : new Opening.TooManyFromHere(wait.get());
        }
        var room = factory.room(rules, questions, learners.ensure(host), now(clock));
        if (isOpened(room)) {
            return new Opening.Opened(room);
        }
        limits.openedNone(address);
        return new Opening.AppIsFull();
    }

    /// Where all places are taken, the lobby that has been deserted for longest makes way.
    private boolean isOpened(Room room) {
        return desk.open(room, properties.most()) || lobbies.makeWay() && desk.open(room, properties.most());
    }

    /// The room whose code somebody typed. A code that a room has no longer leads in only those who have a seat there;
    /// to them nothing is a guess.
    ///
    /// @param caller wrong codes are counted against it
    /// @param learner who types
    public CodeLookup look(String typed, Caller caller, Learner.Id learner) {
        var code = RoomCode.parse(typed);
        if (code.isEmpty()) {
            return new CodeLookup.Malformed();
        }
        var own = desk.find(code.get()).filter(found -> found.player(learner).isPresent());
        if (own.isPresent()) {
            return new CodeLookup.Found(own.get());
        }
        var wait = limits.guess(caller);
        if (wait.isPresent()) {
            return new CodeLookup.TooManyTries(wait.get());
        }
        var room = find(code.get())
                .filter(found -> found.plan().code().equals(code.get())
                        || found.player(learner).isPresent());
        room.ifPresent(_ -> limits.guessedRight(caller));
        return room.<CodeLookup>map(CodeLookup.Found::new).orElseGet(CodeLookup.Unknown::new);
    }

    /// The room that has or had that code, as it is now; one that is over, as it was at its end.
    public Optional<Room> find(RoomCode code) {
        return desk.find(code).or(() -> archive.find(code));
    }

    /// The room as it is now; empty once it is over for long.
    public Optional<Room> find(Room.Id room) {
        return desk.find(room);
    }

    /// The codes of the rooms that a learner leads and that are not over. Costs no query: every page may ask.
    public List<RoomCode> ledNow(Learner.Id learner) {
        return desk.runningOf(learner);
    }

    /// Whom a browser stands for.
    public Learner.Id identify(LearnerToken token) {
        return learners.identify(token);
    }

    /// Tells a host's screen of every change of the room, from a thread of its own.
    ///
    /// @return ends it
    public Runnable watch(Room.Id room, Consumer<Room> watcher) {
        return news.watch(room, watcher);
    }

    /// Tells the screen of a player, or of who waits to be one, of every change of the room's step and of them, from a
    /// thread of its own.
    ///
    /// @return ends it
    public Runnable follow(Room.Id room, Learner.Id player, Consumer<Room> follower) {
        return news.follow(room, player, follower);
    }

    /// In whole milliseconds, as the database keeps it.
    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
