package app.hearsay.game;

import app.hearsay.game.Step.Asking;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Time in a room. The server's clock decides, with some grace for what was sent in time and took a while to arrive.
final class Clockwork {

    /// How long after their time is up a player's answer still counts.
    static final Duration GRACE = Duration.ofSeconds(2);

    private Clockwork() {}

    /// Until when a player's screen says that there is time; empty if there is no clock for them.
    static Optional<Instant> deadline(Room room, Asking asking, Player player) {
        return player.extraTime()
                .deadline(asking.openedAt(), room.plan().rules().limit());
    }

    static boolean isTooLate(Room room, Asking asking, Player player, Instant now) {
        return deadline(room, asking, player)
                .map(deadline -> now.isAfter(deadline.plus(GRACE)))
                .orElse(false);
    }

    /// Whether the question can close by itself: there is a clock, and nobody who has not answered may answer any more.
    static boolean isOver(Room room, Asking asking, Instant now) {
        var answers = room.ballot(asking.question(), asking.vote());
        return room.plan()
                        .rules()
                        .limit()
                        .filter(limit ->
                                now.isAfter(asking.openedAt().plus(limit).plus(GRACE)))
                        .isPresent()
                && room.playing()
                        .filter(player -> !answers.containsKey(player.id()))
                        .allMatch(player -> isTooLate(room, asking, player, now));
    }
}
