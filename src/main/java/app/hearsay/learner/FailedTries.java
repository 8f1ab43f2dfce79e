package app.hearsay.learner;

import app.hearsay.limit.Limiter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses resume codes: twenty wrong ones in five minutes for one browser and for one session, and
/// six hundred for one address, since a school has one for all.
///
/// Whoever throws browser key and session away is held off by the address, and by the 60 bits of a code: at that pace,
/// one of a million codes is met once in some eighteen thousand years. Thread-safe.
///
/// See decisions 0013 and 0053.
@Component
final class FailedTries {

    private static final Duration WHILE = Duration.ofMinutes(5);
    private static final Limiter.Rate FEW = new Limiter.Rate(20, WHILE);
    private static final Limiter.Rate MANY = new Limiter.Rate(600, WHILE);

    private final Limiter<String> browsers;
    private final Limiter<String> sessions;
    private final Limiter<String> addresses;

    FailedTries(Clock clock) {
        this.browsers = new Limiter<>(clock, List.of(FEW));
        this.sessions = new Limiter<>(clock, List.of(FEW));
        this.addresses = new Limiter<>(clock, List.of(MANY));
    }

    /// Takes one try, to be given back by [#succeeded(CodeTypist)].
    ///
    /// @return how long to wait if none is left
    Optional<Duration> begin(CodeTypist typist) {
        var address = addresses.begin(typist.caller().address());
        if (address.isPresent()) {
            return address;
        }
        var session = sessions.begin(typist.caller().session());
        if (session.isPresent()) {
            addresses.succeeded(typist.caller().address());
            return session;
        }
        var browser = browsers.begin(typist.browser());
        if (browser.isPresent()) {
            addresses.succeeded(typist.caller().address());
            sessions.succeeded(typist.caller().session());
        }
        return browser;
    }

    /// Gives the try back: only failures count.
    void succeeded(CodeTypist typist) {
        addresses.succeeded(typist.caller().address());
        sessions.succeeded(typist.caller().session());
        browsers.succeeded(typist.browser());
    }
}
