package app.hearsay.practice;

import app.hearsay.learner.Learners;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.HandedIn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// Enters graded answers into the log of somebody who may have everything deleted in the same instant. Thread-safe.
@Component
final class Logbook {

    private final AttemptLog log;
    private final Learners learners;
    private final Clock clock;

    Logbook(AttemptLog log, Learners learners, Clock clock) {
        this.log = log;
        this.learners = learners;
        this.clock = clock;
    }

    /// Must not be called in a transaction; see [AttemptLog#record].
    ///
    /// @return empty if the learner is gone
    Optional<AttemptLog.Recorded> enter(HandedIn.Result.Graded graded) {
        try {
            return Optional.of(log.record(graded.attempt(clock.instant())));
        } catch (DataIntegrityViolationException e) {
            if (learners.find(graded.handedIn().learner()).isPresent()) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
