package app.hearsay.room;

import app.hearsay.account.Learner;
import app.hearsay.room.Ruling.Granted;
import app.hearsay.room.Ruling.Refusal;
import app.hearsay.room.Ruling.Refused;
import app.hearsay.room.Step.Asking;
import java.time.Instant;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The transitions that players make besides answering. Pure but for the random numbers they are given, and total.
final class Joining {

    /// What a player brings along.
    ///
    /// @param name what they want to be called; null leaves it to the room
    /// @param team what they chose; null leaves it to the room
    record Wish(@Nullable Nickname name, @Nullable Integer team) {}

    private Joining() {}

    /// Lets a browser in. One that plays already stays who it is; one that was removed stays out.
    ///
    /// @param most the most players who may be in a room
    static Ruling join(Room room, Learner.Id learner, Wish wish, int most, Instant now, RandomGenerator random) {
        var known = room.player(learner);
        if (known.isPresent()) {
            return known.get().removed() ? new Refused(Refusal.REMOVED) : new Granted(room);
        }
        if (room.ended()) {
            return new Refused(Refusal.ENDED);
        }
        if (room.locked()) {
            return new Refused(Refusal.LOCKED);
        }
        if (room.size() >= most) {
            return new Refused(Refusal.FULL);
        }
        int number =
                room.players().values().stream().mapToInt(Player::number).max().orElse(0) + 1;
        var taken = takenNames(room);
        var name = name(room, wish, number, taken, random);
        if (taken.contains(name.skeleton())) {
            return new Refused(Refusal.NAME_TAKEN);
        }
        var teams = room.plan().settings().teams();
        if (wish.team() != null && (!teams.chosen() || wish.team() < 0 || wish.team() >= teams.count())) {
            return new Refused(Refusal.NO_SUCH_TEAM);
        }
        var team = wish.team() != null ? OptionalInt.of(wish.team()) : smallestTeam(room);
        return new Granted(room.with(new Player(
                learner,
                number,
                name,
                name.skeleton(),
                now,
                from(room),
                midway(room),
                team,
                Allowance.CLASS_TIME,
                false)));
    }

    /// A player takes more time, or the class's again.
    static Ruling allow(Room room, Learner.Id learner, Allowance allowance) {
        return room.player(learner)
                .filter(player -> !player.removed())
                .<Ruling>map(player -> new Granted(room.with(player.allowed(allowance))))
                .orElseGet(() -> new Refused(Refusal.NOT_A_PLAYER));
    }

    /// Names that look like these are taken, also those of removed players.
    static Set<String> takenNames(Room room) {
        return room.players().values().stream().map(Player::skeleton).collect(Collectors.toSet());
    }

    /// Whoever finds a suggested name taken at the last moment gets another one.
    private static Nickname name(Room room, Wish wish, int number, Set<String> taken, RandomGenerator random) {
        var language = room.plan().settings().language();
        return switch (room.plan().settings().names()) {
            case NUMBERS -> SuggestedNames.numbered(language, number);
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
            case Step.Lobby _ -> 0;
            case Step.Reading(var question) -> question;
            case Asking asking -> asking.question();
            case Step.Paused paused -> paused.asking().question();
            case Step.Discussing(var question) -> question;
            case Step.Closed closed -> canBeVotedOnAgain(closed) ? closed.question() : closed.question() + 1;
            case Step.Revealed _, Step.Standing _, Step.Ended _ -> {
                int next = room.progress().indexOf(Progress.AHEAD);
                yield next < 0 ? room.progress().size() : next;
            }
        };
    }

    private static boolean midway(Room room) {
        return switch (room.step()) {
            case Asking _, Step.Paused _, Step.Discussing _ -> true;
            case Step.Closed closed -> canBeVotedOnAgain(closed);
            case Step.Lobby _, Step.Reading _, Step.Revealed _, Step.Standing _, Step.Ended _ -> false;
        };
    }

    private static boolean canBeVotedOnAgain(Step.Closed closed) {
        return closed.vote() == Vote.FIRST;
    }

    private static OptionalInt smallestTeam(Room room) {
        var sizes = room.playing()
                .filter(player -> player.team().isPresent())
                .collect(Collectors.groupingBy(player -> player.team().getAsInt(), Collectors.counting()));
        return IntStream.range(0, room.plan().settings().teams().count())
                .boxed()
                .min(Comparator.comparing(team -> sizes.getOrDefault(team, 0L)))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
