package app.hearsay.room;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.AnswerRefusal;
import app.hearsay.game.Answering;
import app.hearsay.game.ExtraTime;
import app.hearsay.game.JoinRefusal;
import app.hearsay.game.Joining;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.Ruling;
import app.hearsay.game.Ruling.Refused;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerDeleted;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.limit.Caller;
import app.hearsay.nickname.Nickname;
import app.hearsay.question.Grading;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.result.Confidence;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Playing in rooms, and who does. What returns as granted is in the database. Thread-safe; must not be called in a
/// transaction, since another one writes.
///
/// See decision 0019.
@Service
public class Players {

    private final RoomDesk desk;
    private final Attendance attendance;
    private final RoomArchive archive;
    private final RoomLimits limits;
    private final JdbcPlayers players;
    private final Learners learners;
    private final Catalog catalog;
    private final RoomProperties properties;
    private final Clock clock;
    private final SecureRandom random;

    Players(
            RoomDesk desk,
            Attendance attendance,
            RoomArchive archive,
            RoomLimits limits,
            JdbcPlayers players,
            Learners learners,
            Catalog catalog,
            RoomProperties properties,
            Clock clock,
            SecureRandom random) {
        this.desk = desk;
        this.attendance = attendance;
        this.archive = archive;
        this.limits = limits;
        this.players = players;
        this.learners = learners;
        this.catalog = catalog;
        this.properties = properties;
        this.clock = clock;
        this.random = random;
    }

    /// Lets a browser play, or wait at the door.
    ///
    /// @param code that was typed
    /// @param caller seats are counted by session, newcomers by address
    /// @param name what they want to be called; null leaves it to the room
    /// @param team what they chose; null leaves it to the room
    public Ruling<JoinRefusal> join(
            Room.Id room,
            RoomCode code,
            Caller caller,
            LearnerToken token,
            @Nullable Nickname name,
            @Nullable Integer team) {
        var learner = learners.identify(token);
        var wish = new Joining.Wish(name, team);
        var before = desk.find(room);
        if (before.isEmpty() || before.get().knows(learner)) {
            return join(room, token, wish, new Joining.Arrival(code, caller.address(), false));
        }
        if (!limits.maySit(caller)) {
            return new Refused<>(JoinRefusal.TOO_OFTEN);
        }
        boolean crowding = limits.isCrowding(before.get(), caller);
        var ruling = join(room, token, wish, new Joining.Arrival(code, caller.address(), crowding));
        if (ruling instanceof Refused) {
            limits.tookNone(caller);
            limits.cameNot(before.get(), caller);
        }
        return ruling;
    }

    /// Lets a browser play that has come by a way which nobody counts.
    ///
    /// @param name what they want to be called; null leaves it to the room
    /// @param team what they chose; null leaves it to the room
    public Ruling<JoinRefusal> join(Room.Id room, LearnerToken token, @Nullable Nickname name, @Nullable Integer team) {
        var wish = new Joining.Wish(name, team);
        return desk.find(room)
                .map(found ->
                        join(room, token, wish, new Joining.Arrival(found.plan().code(), "", false)))
                .orElseGet(() -> new Refused<>(JoinRefusal.NO_ROOM));
    }

    private Ruling<JoinRefusal> join(Room.Id room, LearnerToken token, Joining.Wish wish, Joining.Arrival arrival) {
        var learner = learners.ensure(token);
        var now = Rooms.now(clock);
        long seed = random.nextLong();
        return desk.change(
                room,
                before -> Joining.join(
                        before, learner, wish, arrival, properties.players(), now, new SplittableRandom(seed)),
                JoinRefusal.NO_ROOM);
    }

    /// Takes a player's answer.
    ///
    /// @param ballot what their screen showed
    /// @param places on that screen; see [Presentation#answer]
    public Ruling<AnswerRefusal> answer(
            Room.Id id, LearnerToken token, Room.Ballot ballot, List<Integer> places, Optional<Confidence> confidence) {
        var learner = learners.identify(token);
        var now = Rooms.now(clock);
        return desk.change(
                id,
                room -> asked(room, ballot)
                        .map(question -> answer(room, learner, ballot, question, places, confidence, now))
                        .map(ruling -> attendance.settle(ruling, now))
                        .orElseGet(() -> new Refused<>(AnswerRefusal.Shut.QUESTION_GONE)),
                AnswerRefusal.Shut.NO_ROOM);
    }

    private static Ruling<AnswerRefusal> answer(
            Room room,
            Learner.Id learner,
            Room.Ballot ballot,
            Question question,
            List<Integer> places,
            Optional<Confidence> confidence,
            Instant now) {
        return Presentation.of(question, room.plan().seed())
                .answer(question, places)
                .map(answer -> Answering.apply(room, learner, ballot, question, answer, confidence, now))
                .orElseGet(() -> new Refused<>(new AnswerRefusal.Unfit(Grading.Reason.INCOMPLETE)));
    }

    /// Gives a player, at their own wish, more time, or the class's again.
    public Ruling<AnswerRefusal> allow(Room.Id room, LearnerToken token, ExtraTime extraTime) {
        var learner = learners.identify(token);
        return desk.change(room, before -> Joining.allow(before, learner, extraTime), AnswerRefusal.Shut.NO_ROOM);
    }

    /// The rooms that are not over in which a learner has a seat.
    public List<Room> roomsPlayedNow(Learner.Id learner) {
        return desk.runningWith(learner).stream()
                .filter(room ->
                        room.player(learner).filter(player -> !player.removed()).isPresent())
                .toList();
    }

    /// Where a learner played, newest first.
    @Transactional(readOnly = true)
    public List<PlayedRoom> playedBy(Learner.Id learner) {
        return players.playedBy(learner);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(LearnerDeleted event) {
        players.delete(event.learner());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                archive.forgetLater(event.learner());
            }
        });
    }

    private Optional<Question> asked(Room room, Room.Ballot ballot) {
        return room.plan().questions().stream()
                .skip(Math.max(0, ballot.question()))
                .findFirst()
                .flatMap(catalog::question);
    }
}
