package app.hearsay.game;

import app.hearsay.game.Step.Asking;
import app.hearsay.game.Step.Closed;
import app.hearsay.learner.Learner;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whose phones can be heard, as far as it was known at one moment. Whoever is there decides when a vote is over.
///
/// See decision 0108.
///
/// @param gone players who were not heard for [#PATIENCE]
/// @param step where the room stood at that moment
/// @param since when it was first seen there
public record Presence(Set<Learner.Id> gone, Step step, Instant since) {

    /// How long a phone may be silent, and how long whoever is gone when a vote opens has to come back for it.
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    public Presence {
        gone = Set.copyOf(gone);
    }

    /// Everybody is there, as far as is known, and nothing closes on those who are not.
    public static Presence ofAll(Room room) {
        return new Presence(Set.of(), room.step(), Instant.MAX);
    }

    /// The same after a pause of the process, in which nobody has lost time: the vote goes on as if there had been
    /// none.
    ///
    /// @param awoken the room after [Hosting#awoken(Room)]
    public Presence awoken(Room awoken) {
        return step instanceof Asking asking
                        && awoken.step() instanceof Asking now
                        && now.question() == asking.question()
                        && now.vote() == asking.vote()
                ? new Presence(gone, now, since)
                : this;
    }

    public boolean isGone(Player player) {
        return gone.contains(player.id());
    }

    /// How many of those who play are there.
    public int count(Room room) {
        return (int) room.playing().filter(player -> !isGone(player)).count();
    }

    /// How many answers a vote has or may still get: of those who are there, and of those who left after theirs.
    public int expected(Room room, int question, Vote vote) {
        var answers = room.ballot(question, vote);
        return (int) room.playing()
                .filter(player -> !isGone(player) || answers.containsKey(player.id()))
                .count();
    }

    /// Those who play and have not answered: first those who are there, then the gone, each in the order of joining.
    public List<Player> missing(Room room, int question, Vote vote) {
        var answers = room.ballot(question, vote);
        return room.playing()
                .filter(player -> !answers.containsKey(player.id()))
                .sorted(Comparator.comparing(this::isGone).thenComparingInt(Player::number))
                .toList();
    }

    /// Closes the vote that is on when somebody is there and nobody who is can answer any more. Whoever was
    /// gone when it opened, or went on after a break, has [#PATIENCE] to come back: phones sleep while a class
    /// reads or talks.
    ///
    /// @return empty if there is nothing to close
    public Optional<Room> closed(Room room, Instant now) {
        return room.step() instanceof Asking asking
                        && asking.equals(step)
                        && !now.minus(PATIENCE).isBefore(since)
                        && room.playing().noneMatch(player -> isAwaited(room, asking, player, now))
                        && room.playing().anyMatch(player -> !isGone(player))
                ? Optional.of(room.at(new Closed(asking.question(), asking.vote())))
                : Optional.empty();
    }

    private boolean isAwaited(Room room, Asking asking, Player player, Instant now) {
        return !isGone(player)
                && room.given(player.id(), asking.question(), asking.vote()).isEmpty()
                && !Clockwork.isTooLate(room, asking, player, now);
    }
}
