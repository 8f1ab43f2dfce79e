package app.hearsay.learner;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which browsers stand for a learner, and how one of them puts out another or makes a resume code void. Thread-safe.
///
/// Whoever got hold of a code can bind a browser of their own, and is then known by nothing but having come later. So
/// the first browser of all, whose learner follows from its token, is never put out and may put out every other; a
/// bound one may put out itself and those that were bound after it. Each may renew the code: all of them see it, and
/// each could delete everything anyway.
///
/// See decision 0052.
@Service
@Transactional(readOnly = true)
public class Devices {

    /// A browser that a code has bound, as another one sees it.
    ///
    /// @param tokenHash names it
    /// @param here whether it is the one that looks
    /// @param removable whether the one that looks may put it out
    public record Seen(String tokenHash, Instant since, boolean here, boolean removable) {}

    private final JdbcLearners learners;
    private final Learners identities;
    private final SecureRandom random;

    Devices(JdbcLearners learners, Learners identities, SecureRandom random) {
        this.learners = learners;
        this.identities = identities;
        this.random = random;
    }

    /// Whether it is the first browser of its learner, which needs no binding.
    public boolean isFirst(LearnerToken browser) {
        return identities.identify(browser).equals(browser.derivedId());
    }

    /// The bound browsers of the learner for whom this one stands, oldest first.
    public List<Seen> seenBy(LearnerToken browser) {
        var learner = identities.identify(browser);
        return learners.find(learner).map(Learner::devices).orElse(List.of()).stream()
                .map(device -> new Seen(
                        device.tokenHash(),
                        device.since(),
                        device.tokenHash().equals(browser.hash()),
                        mayPutOut(browser, learner, device)))
                .toList();
    }

    /// Puts a browser out: from its next step on it stands for whom it stood before it was bound.
    ///
    /// @return whether it stands for that learner no more; false if this browser may not, or no longer belongs here
    @Transactional
    public boolean putOut(LearnerToken browser, String tokenHash) {
        var learner = identities.identify(browser);
        if (!learners.lock(learner)) {
            return false;
        }
        var since = learners.boundSince(tokenHash, learner);
        if (since.isEmpty()) {
            return true;
        }
        if (!mayPutOut(browser, learner, new Learner.Device(tokenHash, since.get()))) {
            return false;
        }
        learners.unbind(tokenHash, learner);
        return true;
    }

    /// Makes the learner's code void and gives another one; who was bound by the old one stays.
    ///
    /// @return empty before the first answer
    @Transactional
    public Optional<ResumeCode> renewCode(LearnerToken browser) {
        var learner = identities.identify(browser);
        if (!learners.lock(learner)) {
            return Optional.empty();
        }
        var code = ResumeCode.random(random);
        learners.setCode(learner, code);
        return Optional.of(code);
    }

    private boolean mayPutOut(LearnerToken browser, Learner.Id learner, Learner.Device other) {
        return learner.equals(browser.derivedId())
                || other.tokenHash().equals(browser.hash())
                || learners.boundSince(browser.hash(), learner)
                        .filter(here -> here.isBefore(other.since()))
                        .isPresent();
    }
}
