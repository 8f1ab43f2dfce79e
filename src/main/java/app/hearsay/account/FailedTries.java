package app.hearsay.account;

import app.hearsay.limit.Limiter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses resume codes: twenty wrong ones in five minutes for one caller.
///
/// A caller is a browser, never an address: a school has one address for all. Whoever throws the browser's key away
/// starts afresh, and is held off by the 60 bits of a code alone. Thread-safe.
@Component
final class FailedTries {

    private static final Limiter.Rate RATE = new Limiter.Rate(20, Duration.ofMinutes(5));

    private final Limiter<String> tries;

    FailedTries(Clock clock) {
        this.tries = new Limiter<>(clock, List.of(RATE));
    }

    /// Takes one try, to be given back by [#succeeded(String)].
    ///
    /// @return how long to wait if none is left
    Optional<Duration> begin(String caller) {
        return tries.begin(caller);
    }

    /// Gives the try back: only failures count.
    void succeeded(String caller) {
        tries.succeeded(caller);
    }
}
