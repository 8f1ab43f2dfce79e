package app.hearsay.room;

import app.hearsay.limit.Limiter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses codes or opens rooms in bulk. Thread-safe.
///
/// Guesses are counted by browser, never by address: a school has one address for all. Whoever throws the browser's
/// key away starts afresh, and finds a room by chance only, since few of millions of codes are in use.
@Component
class Doorkeeper {

    private static final int GUESSES = 20;
    private static final Duration GUESSING = Duration.ofMinutes(5);
    private static final Duration OPENING = Duration.ofHours(1);

    private final Limiter<String> guesses;
    private final Limiter<String> openings;

    Doorkeeper(RoomProperties limits, Clock clock) {
        guesses = new Limiter<>(clock, List.of(new Limiter.Rate(GUESSES, GUESSING)));
        openings = new Limiter<>(clock, List.of(new Limiter.Rate(limits.perAddress(), OPENING)));
    }

    /// Counts a room that an address opens.
    ///
    /// @return how long it must wait if it has opened too many
    Optional<Duration> open(String address) {
        return openings.begin(address);
    }

    /// Counts a code that a browser types, to be taken back by [#guessedRight(String)].
    ///
    /// @return how long it must wait if it has guessed too often
    Optional<Duration> guess(String caller) {
        return guesses.begin(caller);
    }

    void guessedRight(String caller) {
        guesses.succeeded(caller);
    }

    /// Compares secrets in a time that tells nothing.
    boolean matches(String secret, String given) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
