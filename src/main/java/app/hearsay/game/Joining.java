package app.hearsay.game;

import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Ruling.Refused;
import app.hearsay.game.Step.Asking;
import app.hearsay.learner.Learner;
import app.hearsay.nickname.Nickname;
import app.hearsay.nickname.SuggestedNames;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The transitions that players make besides answering. Pure but for the random numbers they are given, and total.
///
/// See decisions 0020, 0050 and 0051.
public final class Joining {

    /// What a player brings along.
    ///
    /// @param name what they want to be called; null leaves it to the room
    /// @param team what they chose; null leaves it to the room
    public record Wish(@Nullable Nickname name, @Nullable Integer team) {}

    /// How a browser comes to the door.
    ///
    /// @param code what was typed or scanned; one that the room no longer has opens nothing
    /// @param from its address
    /// @param crowding whether more come from there than a class does
    public record Arrival(RoomCode code, String from, boolean crowding) {}

    private Joining() {}

    /// Lets a browser in, or lets it wait. One that plays already stays who it is; one that was removed stays
    /// out, unless all were.
    ///
    /// @param most the most players who may be in a room; as many may wait
    public static Ruling<JoinRefusal> join(
            Room room, Learner.Id learner, Wish wish, Arrival arrival, int most, Instant now, RandomGenerator random) {
        var known = room.player(learner);
        if (known.filter(player -> !player.removed()).isPresent()) {
            return new Granted<>(room);
        }
        if (known.filter(player -> !player.mayReturn()).isPresent()) {
            return new Refused<>(JoinRefusal.REMOVED);
        }
        var shut = shut(room, arrival);
        if (shut.isPresent()) {
            return new Refused<>(shut.get());
        }
        if (room.door().newcomer(learner).isPresent()) {
            return new Granted<>(room);
        }
        return known.isPresent()
                ? returned(room, known.get(), arrival, most, now)
                : come(room, learner, wish, arrival, most, now, random);
    }

    private static Optional<JoinRefusal> shut(Room room, Arrival arrival) {
        if (room.ended()) {
            return Optional.of(JoinRefusal.ENDED);
        }
        if (!room.plan().code().equals(arrival.code())) {
            return Optional.of(JoinRefusal.NO_ROOM);
        }
        return room.locked() ? Optional.of(JoinRefusal.LOCKED) : Optional.empty();
    }

    private static Ruling<JoinRefusal> come(
            Room room, Learner.Id learner, Wish wish, Arrival arrival, int most, Instant now, RandomGenerator random) {
        var taken = takenNames(room);
        var name = name(room, wish, taken, random);
        if (name != null && taken.contains(name.skeleton())) {
            return new Refused<>(JoinRefusal.NAME_TAKEN);
        }
        var teams = room.plan().rules().teams();
        if (wish.team() != null && (!teams.chosen() || wish.team() < 0 || wish.team() >= teams.count())) {
            return new Refused<>(JoinRefusal.NO_SUCH_TEAM);
        }
        return enter(room, new Newcomer(learner, name, wish.team(), now, arrival.from()), arrival, most, now);
    }

    private static Ruling<JoinRefusal> returned(Room room, Player player, Arrival arrival, int most, Instant now) {
        return enter(room, new Newcomer(player.id(), player.name(), null, now, arrival.from()), arrival, most, now);
    }

    private static Ruling<JoinRefusal> enter(Room room, Newcomer newcomer, Arrival arrival, int most, Instant now) {
        boolean waits = room.door().holdsBack(arrival);
        if ((waits ? room.door().waiting().size() : room.size()) >= most) {
            return new Refused<>(JoinRefusal.FULL);
        }
        return new Granted<>(waits ? room.with(room.door().with(newcomer)) : seated(room, newcomer, now));
    }

    /// The room with the newcomer as a player, or as the player that they were.
    static Room seated(Room room, Newcomer newcomer, Instant now) {
        return room.player(newcomer.id())
                .map(before -> room.with(before.back()))
                .orElseGet(() -> room.with(player(room, newcomer, now)));
    }

    private static Player player(Room room, Newcomer newcomer, Instant now) {
        int number =
                room.players().values().stream().mapToInt(Player::number).max().orElse(0) + 1;
        var name = newcomer.name() != null
                ? newcomer.name()
                : SuggestedNames.numbered(room.plan().rules().language(), number);
        return new Player(
                newcomer.id(),
                number,
                name,
                name.skeleton(),
                now,
                from(room),
                midway(room),
                newcomer.team() != null ? OptionalInt.of(newcomer.team()) : smallestTeam(room),
                ExtraTime.CLASS_TIME,
                false,
                false);
    }

    /// A player takes more time, or the class's again.
    public static Ruling<AnswerRefusal> allow(Room room, Learner.Id learner, ExtraTime extraTime) {
        return room.player(learner)
                .filter(player -> !player.removed())
                .<Ruling<AnswerRefusal>>map(player -> new Granted<>(room.with(player.allowed(extraTime))))
                .orElseGet(() -> new Refused<>(AnswerRefusal.Shut.NOT_A_PLAYER));
    }

    /// Names that look like these are taken, also those of removed players and of those who wait.
    static Set<String> takenNames(Room room) {
        return Stream.concat(
                        room.players().values().stream().map(Player::skeleton),
                        room.door().waiting().values().stream()
                                .map(Newcomer::name)
                                .filter(Objects::nonNull)
                                .map(Nickname::skeleton))
                .collect(Collectors.toSet());
    }

    /// Whoever finds a suggested name taken at the last moment gets another one; null where the number is the name.
    private static @Nullable Nickname name(Room room, Wish wish, Set<String> taken, RandomGenerator random) {
        var language = room.plan().rules().language();
        return switch (room.plan().rules().names()) {
            case NUMBERS -> null;
            case SUGGESTED ->
                wish.name() != null && !taken.contains(wish.name().skeleton())
                        ? wish.name()
                        : SuggestedNames.suggest(language, taken, random);
            case FREE -> wish.name() != null ? wish.name() : SuggestedNames.suggest(language, taken, random);
        };
    }

    /// The first question that a newcomer can answer.
    private static int from(Room room) {
        return switch (room.step()) {
            case Step.Reading(var question) -> question;
            case Asking asking -> asking.question();
            case Step.Paused paused -> paused.asking().question();
            case Step.Discussing(var question) -> question;
            case Step.Closed(var question, var vote) -> canBeVotedOnAfter(vote) ? question : question + 1;
            case Step.Tallied(var question, var vote) -> canBeVotedOnAfter(vote) ? question : question + 1;
            case Step.Lobby _, Step.Revealed _, Step.Standing _, Step.Ended _ -> {
                int next = room.outcomes().indexOf(QuestionOutcome.AHEAD);
                yield next < 0 ? room.outcomes().size() : next;
            }
        };
    }

    private static boolean midway(Room room) {
        return switch (room.step()) {
            case Asking _, Step.Paused _, Step.Discussing _ -> true;
            case Step.Closed closed -> canBeVotedOnAfter(closed.vote());
            case Step.Tallied tallied -> canBeVotedOnAfter(tallied.vote());
            case Step.Lobby _, Step.Reading _, Step.Revealed _, Step.Standing _, Step.Ended _ -> false;
        };
    }

    private static boolean canBeVotedOnAfter(Vote vote) {
        return vote == Vote.FIRST;
    }

    private static OptionalInt smallestTeam(Room room) {
        var sizes = room.playing()
                .filter(player -> player.team().isPresent())
                .collect(Collectors.groupingBy(player -> player.team().getAsInt(), Collectors.counting()));
        return IntStream.range(0, room.plan().rules().teams().count())
                .boxed()
                .min(Comparator.comparing(team -> sizes.getOrDefault(team, 0L)))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
