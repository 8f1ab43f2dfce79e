package app.hearsay.learner;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All learners: who a browser stands for, and how a learner moves to another browser or leaves. Thread-safe.
///
/// See decision 0004.
@Service
@Transactional(readOnly = true)
public class Learners {

    /// How many devices a code may have bound at once.
    static final int MOST_DEVICES = 20;

    private final JdbcLearners learners;
    private final FailedTries failedTries;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random;

    Learners(
            JdbcLearners learners,
            FailedTries failedTries,
            ApplicationEventPublisher events,
            Clock clock,
            SecureRandom random) {
        this.learners = learners;
        this.failedTries = failedTries;
        this.events = events;
        this.clock = clock;
        this.random = random;
    }

    /// The learner that the token was bound to by [#resume], or else the one derived from the token, who need not have
    /// a row yet. Writes nothing.
    public Learner.Id identify(LearnerToken token) {
        return learners.boundTo(token.hash()).orElseGet(token::derivedId);
    }

    /// Whether the token was bound by [#resume], or its own learner has answered. Writes nothing.
    boolean knows(LearnerToken token) {
        return learners.boundTo(token.hash()).isPresent() || learners.exists(token.derivedId());
    }

    /// Gives the token's learner a row and a resume code if there is none yet; to be called with the first answer.
    ///
    /// It is one statement and needs no transaction: should two tabs race, the database refuses one of them, and
    /// the row is there all the same.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Learner.Id ensure(LearnerToken token) {
        var learner = identify(token);
        if (!learners.exists(learner)) {
            try {
                learners.insertIfMissing(learner, ResumeCode.random(random), clock.instant());
            } catch (DuplicateKeyException e) {
                if (!learners.exists(learner)) {
                    throw e;
                }
            }
        }
        return learner;
    }

    /// The code that carries progress to another device; empty before the first answer.
    public Optional<ResumeCode> resumeCode(Learner.Id learner) {
        return find(learner).map(Learner::code);
    }

    /// Everything that this module stores about a learner; empty before the first answer.
    public Optional<Learner> find(Learner.Id learner) {
        return learners.find(learner);
    }

    /// Binds a device to the learner who has the code.
    ///
    /// @param device the token of the browser that goes on; what it answered before stays with its former learner
    /// @param typist wrong codes are counted against all that is known of them
    @Transactional
    public Resumption resume(LearnerToken device, String typedCode, CodeTypist typist) {
        var code = ResumeCode.parse(typedCode);
        if (code.isEmpty()) {
            return new Resumption.Malformed();
        }
        var wait = failedTries.begin(typist);
        if (wait.isPresent()) {
            return new Resumption.TooManyTries(wait.get());
        }
        var learner = learners.withCode(code.get()).filter(learners::lock);
        if (learner.isEmpty()) {
            return new Resumption.Unknown();
        }
        failedTries.succeeded(typist);
        bind(device, learner.get());
        return new Resumption.Resumed(learner.get());
    }

    /// Of very many devices the one bound last makes room: who came early stays. A learner's first browser that comes
    /// back needs no binding again, and could not be put out of it.
    private void bind(LearnerToken device, Learner.Id learner) {
        if (learners.boundSince(device.hash(), learner).isEmpty()) {
            learners.makeRoom(learner, MOST_DEVICES);
        }
        learners.bind(device.hash(), learner, clock.instant());
        if (device.derivedId().equals(learner)) {
            learners.unbind(device.hash(), learner);
        }
    }

    /// Keeps a learner from being deleted until the caller's transaction ends. H2 checks a foreign key against what is
    /// committed, so that without it a row could slip in beside a deletion.
    ///
    /// @return whether the learner exists
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(Learner.Id learner) {
        return learners.lock(learner);
    }

    /// Deletes everything about a learner, in every module, at once; does nothing if there is nothing.
    @Transactional
    public void delete(Learner.Id learner) {
        if (learners.exists(learner)) {
            events.publishEvent(new LearnerDeleted(learner));
            learners.lock(learner);
            learners.delete(learner);
        }
    }
}
