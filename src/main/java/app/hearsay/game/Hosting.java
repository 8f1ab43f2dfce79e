package app.hearsay.game;

import app.hearsay.game.HostAction.Allow;
import app.hearsay.game.HostAction.AtDoor;
import app.hearsay.game.HostAction.Back;
import app.hearsay.game.HostAction.Discuss;
import app.hearsay.game.HostAction.End;
import app.hearsay.game.HostAction.GoOn;
import app.hearsay.game.HostAction.Lock;
import app.hearsay.game.HostAction.Pause;
import app.hearsay.game.HostAction.Remove;
import app.hearsay.game.HostAction.Reopen;
import app.hearsay.game.HostAction.Skip;
import app.hearsay.game.HostAction.Stepping;
import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Ruling.Refused;
import app.hearsay.game.Step.Asking;
import app.hearsay.game.Step.Closed;
import app.hearsay.game.Step.Discussing;
import app.hearsay.game.Step.Ended;
import app.hearsay.game.Step.Lobby;
import app.hearsay.game.Step.Paused;
import app.hearsay.game.Step.Reading;
import app.hearsay.game.Step.Revealed;
import app.hearsay.game.Step.Standing;
import app.hearsay.game.Step.Tallied;
import app.hearsay.learner.Learner;
import app.hearsay.result.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The transitions of a room that a host makes. Pure and total: what cannot be done now is refused.
///
/// ```
/// Lobby → Reading → Asking ⇄ Paused
///            ↑         ↓↑
///            │       Closed → Discussing → Asking (second vote) → Closed
///            │         ↓            ↑
///            │      Tallied ────────┘
///            │         ↓
///            └─ Standing ← Revealed          … → Ended
/// ```
///
/// Where nobody has answered, there is nothing to show between Closed and Revealed.
///
/// Longer than other classes: whoever changes one transition must see the others. See decisions 0021, 0095 and 0105.
public final class Hosting {

    private static final Duration AWAKENING = Duration.ofSeconds(1);

    /// So many a press can outlast; a question that opened later still is another vote.
    private static final int MOST_AWAKENINGS = 5;

    private Hosting() {}

    /// @param most the most players who may be in a room
    public static Ruling<HostRefusal> apply(Room room, HostAction action, int most, Instant now) {
        return switch (action) {
            case Stepping stepping when !isOnStill(stepping.seen(), room.step()) -> new Refused<>(HostRefusal.NOT_NOW);
            case GoOn _ -> granted(goOn(room, now));
            case Discuss _ -> granted(discuss(room));
            case Reopen _ -> granted(reopen(room, now));
            case Pause _ -> granted(pause(room, now));
            case Skip _ -> granted(skip(room));
            case Back _ -> granted(back(room));
            case End _ -> new Granted<>(ended(room));
            case AtDoor atDoor -> Admitting.apply(room, atDoor, most, now);
            case Lock(var locked) -> new Granted<>(room.locked(locked));
            case Remove(var id) -> change(room, id, Player::sentAway);
            case Allow(var id, var extraTime) -> change(room, id, player -> player.allowed(extraTime));
        };
    }

    /// Whether a room stands where a host saw it. An awakening between the two moves the time at which a question
    /// opened, which is nothing that they could see.
    private static boolean isOnStill(Step seen, Step now) {
        return Stream.iterate(seen, Hosting::awoken).limit(1 + MOST_AWAKENINGS).anyMatch(now::equals);
    }

    /// Closes a question whose time is up for everybody who has not answered, two seconds after that.
    ///
    /// @return empty if there is nothing to close
    public static Optional<Room> expire(Room room, Instant now) {
        return room.step() instanceof Asking asking && Clockwork.isOver(room, asking, now)
                ? Optional.of(room.at(new Closed(asking.question(), asking.vote())))
                : Optional.empty();
    }

    /// Whether it is a lobby that nobody has come to, not even to its door.
    public static boolean isDeserted(Room room) {
        return room.step() instanceof Step.Lobby
                && room.size() == 0
                && room.door().waiting().isEmpty();
    }

    /// Whether no time changes the room: no question takes answers, and it is no deserted lobby, which ends some day.
    public static boolean isAtRest(Room room) {
        return !isDeserted(room) && !(room.step() instanceof Asking);
    }

    /// Closes the question that is on if everybody who plays has answered it; without players it stays open.
    public static Room closedIfAllIn(Room room) {
        return room.step() instanceof Asking asking
                        && room.playing().findAny().isPresent()
                        && !isMissingAnyone(room, asking.question(), asking.vote())
                ? room.at(new Closed(asking.question(), asking.vote()))
                : room;
    }

    /// Whether somebody who plays has not answered. Looks no further than the first of them.
    public static boolean isMissingAnyone(Room room, int question, Vote vote) {
        return room.playing()
                .anyMatch(player -> room.given(player.id(), question, vote).isEmpty());
    }

    /// Gives a question that takes answers back the time for which nobody could answer, since the app was down.
    ///
    /// @param alive when the app was last known to be up, by the clock that opened the question; long ago if
    ///     that was not noted since
    public static Room restarted(Room room, Instant alive, Instant now) {
        if (!(room.step() instanceof Asking asking)) {
            return room;
        }
        var last = alive.isBefore(asking.openedAt()) ? lastAnswer(room, asking) : alive;
        return last.equals(now) ? room : room.at(resumed(asking, last, now));
    }

    /// Gives a question that takes answers a second more, after a pause of the process: so long phones may need to hear
    /// of it. The pause itself is none of their time already, since the clock stood still.
    public static Room awoken(Room room) {
        var awoken = awoken(room.step());
        return awoken.equals(room.step()) ? room : room.at(awoken);
    }

    private static Step awoken(Step step) {
        return step instanceof Asking(var question, var vote, var openedAt)
                ? new Asking(question, vote, openedAt.plus(AWAKENING))
                : step;
    }

    /// When the question was last known to take answers, as long as no mark tells.
    private static Instant lastAnswer(Room room, Asking asking) {
        return room.ballot(asking.question(), asking.vote()).values().stream()
                .map(Attempt::at)
                .filter(at -> at.isAfter(asking.openedAt()))
                .max(Comparator.naturalOrder())
                .orElseGet(asking::openedAt);
    }

    private static Ruling<HostRefusal> change(Room room, Learner.Id id, UnaryOperator<Player> change) {
        return room.player(id)
                .filter(player -> !player.removed())
                .<Ruling<HostRefusal>>map(player -> new Granted<>(closedIfAllIn(room.with(change.apply(player)))))
                .orElseGet(() -> new Refused<>(HostRefusal.NOT_A_PLAYER));
    }

    private static Ruling<HostRefusal> granted(Optional<Room> room) {
        return room.<Ruling<HostRefusal>>map(Granted<HostRefusal>::new)
                .orElseGet(() -> new Refused<>(HostRefusal.NOT_NOW));
    }

    private static Optional<Room> goOn(Room room, Instant now) {
        return switch (room.step()) {
            case Lobby _ -> Optional.of(next(room));
            case Reading(var question) -> Optional.of(room.at(new Asking(question, Vote.FIRST, now)));
            case Asking asking -> Optional.of(room.at(new Closed(asking.question(), asking.vote())));
            case Paused(var asking, var since) -> Optional.of(room.at(resumed(asking, since, now)));
            case Closed(var question, var vote) ->
                Optional.of(
                        room.isAnswered(question) ? room.at(new Tallied(question, vote)) : revealed(room, question));
            case Tallied tallied -> Optional.of(revealed(room, tallied.question()));
            case Discussing(var question) -> Optional.of(room.at(new Asking(question, Vote.SECOND, now)));
            case Revealed(var question) ->
                Optional.of(room.plan().rules().standings() ? room.at(new Standing(question)) : next(room));
            case Standing _ -> Optional.of(next(room));
            case Ended _ -> Optional.empty();
        };
    }

    private static Room revealed(Room room, int question) {
        return room.marked(question, QuestionOutcome.REVEALED).at(new Revealed(question));
    }

    /// What was left at one instant is left at the other, also if the clock that told them was set back in between.
    private static Asking resumed(Asking asking, Instant since, Instant now) {
        return new Asking(asking.question(), asking.vote(), asking.openedAt().plus(Duration.between(since, now)));
    }

    private static Optional<Room> discuss(Room room) {
        return room.step().canBeDiscussed()
                ? room.step().questionOn().stream()
                        .mapToObj(question -> room.at(new Discussing(question)))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Room> reopen(Room room, Instant now) {
        return room.step() instanceof Closed(var question, var vote) && isMissingAnyone(room, question, vote)
                ? Optional.of(room.at(new Asking(question, vote, now)))
                : Optional.empty();
    }

    private static Optional<Room> pause(Room room, Instant now) {
        return room.step() instanceof Asking asking ? Optional.of(room.at(new Paused(asking, now))) : Optional.empty();
    }

    /// A question that was begun and not shown to its end is left out, also should the host go back.
    private static Room ended(Room room) {
        return skip(room).map(skipped -> skipped.at(new Ended())).orElseGet(() -> room.at(new Ended()));
    }

    private static Optional<Room> skip(Room room) {
        return switch (room.step()) {
            case Reading(var question) -> Optional.of(skip(room, question));
            case Asking asking -> Optional.of(skip(room, asking.question()));
            case Paused paused -> Optional.of(skip(room, paused.asking().question()));
            case Closed closed -> Optional.of(skip(room, closed.question()));
            case Tallied tallied -> Optional.of(skip(room, tallied.question()));
            case Discussing(var question) -> Optional.of(skip(room, question));
            case Lobby _, Revealed _, Standing _, Ended _ -> Optional.empty();
        };
    }

    private static Room skip(Room room, int question) {
        return next(room.marked(question, QuestionOutcome.SKIPPED));
    }

    private static Optional<Room> back(Room room) {
        return switch (room.step()) {
            case Reading(var question) -> lastRevealed(room, question);
            case Standing(var question) -> lastRevealed(room, question + 1);
            case Ended _ -> lastRevealed(room, room.outcomes().size());
            case Lobby _, Asking _, Paused _, Closed _, Tallied _, Discussing _, Revealed _ -> Optional.empty();
        };
    }

    private static Optional<Room> lastRevealed(Room room, int before) {
        return IntStream.range(0, before)
                .filter(question -> room.outcomes().get(question) == QuestionOutcome.REVEALED)
                .max()
                .stream()
                .mapToObj(question -> room.at(new Revealed(question)))
                .findFirst();
    }

    private static Room next(Room room) {
        int question = room.outcomes().indexOf(QuestionOutcome.AHEAD);
        return room.at(question < 0 ? new Ended() : new Reading(question));
    }
}
