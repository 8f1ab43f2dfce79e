package app.hearsay.room;

import app.hearsay.game.Room;
import app.hearsay.game.Step;
import app.hearsay.limit.Caller;
import app.hearsay.limit.Limiter;
import app.hearsay.limit.Limiter.Rate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses codes, opens rooms in bulk, or fills them. Thread-safe.
///
/// What counts is a session, whatever cookies its browser drops, and, generously, an address: a school of a thousand
/// has one for all.
///
/// See decisions 0050 and 0053.
@Component
class RoomLimits {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final Duration DAY = Duration.ofDays(1);

    private static final Rate GUESSES = new Rate(20, FIVE_MINUTES);
    private static final List<Rate> GUESSES_FROM_AN_ADDRESS = List.of(new Rate(400, FIVE_MINUTES));
    private static final List<Rate> SEATS = List.of(new Rate(5, FIVE_MINUTES), new Rate(40, DAY));
    private static final Duration OPENING = Duration.ofHours(1);
    private static final Rate NEW_KEYS = new Rate(10, Duration.ofMinutes(10));

    /// Of all places in a room, the part that one address may fill at once while people come in, and how long the rest
    /// then takes: with 500 places, 250 at once and five a second.
    private static final int PART_AT_ONCE = 2;

    private static final Duration COMING_IN = Duration.ofSeconds(50);
    private static final Rate LATECOMERS = new Rate(60, Duration.ofMinutes(1));

    /// Tells one address in one room.
    private record Way(Room.Id room, String address) {}

    private final Limiter<String> guesses;
    private final Limiter<String> guessesFromAnAddress;
    private final Limiter<String> openings;
    private final Limiter<String> seats;
    private final Limiter<Room.Id> newKeys;
    private final Limiter<Way> comingIn;
    private final Limiter<Way> comingLate;

    RoomLimits(RoomProperties properties, Clock clock) {
        guesses = new Limiter<>(clock, List.of(GUESSES));
        guessesFromAnAddress = new Limiter<>(clock, GUESSES_FROM_AN_ADDRESS);
        openings = new Limiter<>(clock, List.of(new Rate(properties.perAddress(), OPENING)));
        seats = new Limiter<>(clock, SEATS);
        newKeys = new Limiter<>(clock, List.of(NEW_KEYS));
        comingIn = new Limiter<>(clock, List.of(new Rate(Math.max(1, properties.players() / PART_AT_ONCE), COMING_IN)));
        comingLate = new Limiter<>(clock, List.of(LATECOMERS));
    }

    /// Counts a room that an address opens, to be taken back by [#openedNone(String)].
    ///
    /// @return how long it must wait if it has opened too many
    Optional<Duration> open(String address) {
        return openings.begin(address);
    }

    void openedNone(String address) {
        openings.succeeded(address);
    }

    /// Counts a code or a secret that somebody tries, to be taken back by [#guessedRight(Caller)]. To be asked before
    /// looking, so that whoever must wait learns nothing.
    ///
    /// @return how long the caller must wait if the session or the address has guessed too often
    Optional<Duration> guess(Caller caller) {
        var wait = guesses.begin(caller.session());
        if (wait.isPresent()) {
            return wait;
        }
        var waitThere = guessesFromAnAddress.begin(caller.address());
        if (waitThere.isPresent()) {
            guesses.succeeded(caller.session());
        }
        return waitThere;
    }

    /// Counts a secret that is too long to be guessed: by session only, so that nobody else at its address can spoil
    /// it.
    Optional<Duration> guessSecret(Caller caller) {
        return guesses.begin(caller.session());
    }

    void guessedSecret(Caller caller) {
        guesses.succeeded(caller.session());
    }

    void guessedRight(Caller caller) {
        guesses.succeeded(caller.session());
        guessesFromAnAddress.succeeded(caller.address());
    }

    /// Counts a seat that a browser takes in any room, to be given back by [#tookNone(Caller)].
    ///
    /// @return whether it may
    boolean maySit(Caller caller) {
        return seats.allows(caller.session());
    }

    void tookNone(Caller caller) {
        seats.succeeded(caller.session());
    }

    /// Counts a newcomer.
    ///
    /// @return whether more come from there than a class does that joins within a minute, or comes late
    boolean isCrowding(Room room, Caller caller) {
        var way = new Way(room.id(), caller.address());
        return !(room.step() instanceof Step.Lobby ? comingIn : comingLate).allows(way);
    }

    /// Takes back what [#isCrowding] has counted, for somebody who did not come in.
    ///
    /// @param before as it was given there
    void cameNot(Room before, Caller caller) {
        var way = new Way(before.id(), caller.address());
        (before.step() instanceof Step.Lobby ? comingIn : comingLate).succeeded(way);
    }

    /// Counts a new code or link of a room.
    boolean mayChangeKeys(Room.Id room) {
        return newKeys.allows(room);
    }

    /// Compares secrets in a time that tells nothing.
    boolean matches(String secret, String given) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
