package app.hearsay.learner;

import app.hearsay.limit.Caller;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The learners wired without Spring, for processes that must start at once.
public final class LearnersByHand {

    private LearnersByHand() {}

    /// The learner for whom a browser with this cookie stands, if it never resumed.
    public static UUID idOf(String cookie) {
        return LearnerToken.parse(cookie.split("\\.")[0])
                .orElseThrow()
                .derivedId()
                .value();
    }

    public static Learners on(JdbcClient jdbc, Clock clock, SecureRandom random) {
        return new Learners(new JdbcLearners(jdbc), new FailedTries(clock), _ -> {}, clock, random);
    }

    /// Somebody who types a code, and shares nothing with anybody of another name.
    public static CodeTypist typist(String name) {
        return new CodeTypist(name, new Caller(name, name));
    }

    /// Tokens of an installation without a database.
    public static LearnerTokens tokens(Predicate<LearnerToken> known) {
        return new LearnerTokens(() -> "secret", known);
    }
}
