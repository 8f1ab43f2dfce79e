package app.hearsay.result;

import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerDeleted;
import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.storage.GroupCommit;
import app.hearsay.storage.TransactionLock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Every answer ever given. A learner's first answer to a question of an occasion stands; what was acknowledged
/// survives `kill -9` in the next instant. Thread-safe; answers that arrive together share one commit.
///
/// See decisions 0005 and 0019.
@Service
public class AttemptLog implements DisposableBean {

    /// What the log holds for a learner, an occasion and a question.
    ///
    /// @param attempt the attempt that stands
    /// @param first whether it is the one that was handed in
    public record Recorded(Attempt attempt, boolean first) {}

    /// What an answer was worth.
    public record Outcome(Occasion occasion, Question.Id question, Grade grade, Instant at) {}

    /// How many attempts of a learner [#ofLearner(Learner.Id)] tells at most.
    public static final int MOST = NewestAttempts.MOST;

    /// How many attempts of a learner tell what they confuse these days: thirty rounds of practice.
    public static final int LATELY = 300;

    private final JdbcAttempts attempts;
    private final NewestAttempts newest;
    private final Memories memories;
    private final LearnerFigures figures;
    private final TransactionTemplate transaction;
    private final GroupCommit<Attempt, Recorded> commits;

    /// Held while a batch is written and while a learner is deleted: H2 checks foreign keys against what is committed,
    /// so that a row could slip in beside a deletion.
    private final TransactionLock writing = new TransactionLock();

    AttemptLog(
            JdbcAttempts attempts,
            NewestAttempts newest,
            Memories memories,
            LearnerFigures figures,
            PlatformTransactionManager transactions) {
        this.attempts = attempts;
        this.newest = newest;
        this.memories = memories;
        this.figures = figures;
        this.transaction = new TransactionTemplate(transactions);
        this.commits = new GroupCommit<>("attempt-log", this::write);
    }

    /// Writes an attempt unless the learner has answered the question on that occasion, and returns when it is safe.
    ///
    /// @throws IllegalStateException in a transaction: another one writes it, which would wait for the caller's
    /// @throws org.springframework.dao.DataIntegrityViolationException if the learner does not exist
    /// @throws org.springframework.dao.DataAccessException if the database fails; the attempt may be repeated
    /// @throws java.util.concurrent.RejectedExecutionException if the app is stopping
    public Recorded record(Attempt attempt) {
        return commits.submit(attempt);
    }

    /// Writes attempts in the caller's transaction, save those whose question the learner has answered on that
    /// occasion. To be called before the transaction locks rows of learners: a deletion takes its locks in that
    /// order.
    ///
    /// @throws org.springframework.dao.DataIntegrityViolationException if a learner does not exist
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<Attempt> batch) {
        writing.take();
        insertIfMissing(batch);
    }

    /// All attempts of a learner but those of checks, or of more than [#MOST] those of the newest occasions; oldest
    /// first.
    @Transactional(readOnly = true)
    public List<Attempt> ofLearner(Learner.Id learner) {
        return newest.of(learner, Set.of(), MOST, JdbcAttemptRow.WHOLE);
    }

    /// What they were worth, as if nothing had been answered on some occasions.
    @Transactional(readOnly = true)
    public List<Outcome> outcomes(Learner.Id learner, Set<? extends Occasion> except) {
        return newest.of(learner, except, MOST, JdbcAttemptRow.OUTCOME);
    }

    /// The newest [#LATELY] of them, as if nothing had been answered on some occasions.
    @Transactional(readOnly = true)
    public List<Attempt> lately(Learner.Id learner, Set<? extends Occasion> except) {
        return newest.of(learner, except, LATELY, JdbcAttemptRow.WHOLE);
    }

    /// Whether a learner has ever answered, checks aside.
    @Transactional(readOnly = true)
    public boolean hasAny(Learner.Id learner) {
        return attempts.count(learner, 1) > 0;
    }

    /// How many attempts of a learner there are, checks aside, counted no further than `most`.
    @Transactional(readOnly = true)
    public int count(Learner.Id learner, int most) {
        return attempts.count(learner, most);
    }

    /// How a learner has answered some questions so far, counted by the database.
    @Transactional(readOnly = true)
    public RightCount rightOf(Learner.Id learner, Collection<Question.Id> questions) {
        return attempts.rightOf(learner, questions);
    }

    /// All attempts of a learner, oldest first, read in parts while one goes through them, each part as it is then.
    public Iterable<Attempt> everyOf(Learner.Id learner) {
        return attempts.everyOf(learner);
    }

    /// All attempts of a learner on one occasion, oldest first.
    @Transactional(readOnly = true)
    public List<Attempt> of(Learner.Id learner, Occasion occasion) {
        return attempts.of(learner, occasion);
    }

    /// The attempts of a learner on some occasions, oldest first; of more than [#MOST] the newest.
    @Transactional(readOnly = true)
    public List<Attempt> of(Learner.Id learner, Collection<? extends Occasion> occasions) {
        return attempts.newestOf(learner, occasions, MOST, JdbcAttemptRow.WHOLE);
    }

    /// All attempts of these learners in a room, in both votes, oldest first.
    @Transactional(readOnly = true)
    public List<Attempt> ofRoom(UUID room, Collection<Learner.Id> learners) {
        return attempts.ofRoom(room, learners);
    }

    /// All attempts in these checks of each learner, oldest first.
    @Transactional(readOnly = true)
    public List<Attempt> ofChecks(Map<Learner.Id, List<Occasion.Check>> checks) {
        return attempts.ofChecks(checks);
    }

    /// Rounds and rooms in which answers were met that a newer version has written and this one cannot read; they are
    /// missing from what is read, and stand for good all the same.
    public Set<UUID> unreadable() {
        return attempts.unreadable();
    }

    /// First of all listeners: the writer must be stopped before a row of the learner is locked, or the two could wait
    /// for each other.
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(LearnerDeleted event) {
        writing.take();
        memories.forget(event.learner());
        figures.forget(event.learner());
        attempts.deleteOf(event.learner());
    }

    /// Writes what is still waiting.
    @Override
    public void destroy() {
        commits.close();
    }

    private List<Recorded> write(List<Attempt> batch) {
        return transaction.execute(_ -> {
            writing.take();
            var inserted = insertIfMissing(batch);
            var recorded = new ArrayList<Recorded>(batch.size());
            for (int i = 0; i < batch.size(); i++) {
                recorded.add(inserted.get(i) ? new Recorded(batch.get(i), true) : standing(batch.get(i)));
            }
            return recorded;
        });
    }

    /// @return for each, in order, whether it was inserted
    private List<Boolean> insertIfMissing(List<Attempt> batch) {
        var inserted = attempts.insertIfMissing(batch);
        var written = IntStream.range(0, batch.size())
                .filter(inserted::get)
                .mapToObj(batch::get)
                .toList();
        memories.learn(written);
        figures.count(written);
        return inserted;
    }

    /// A repeated write finds its own row: that is the first one still. What stands and cannot be read stands all the
    /// same.
    private Recorded standing(Attempt attempt) {
        return attempts.find(attempt.learner(), attempt.occasion(), attempt.question())
                .map(held -> new Recorded(held, held.equals(attempt)))
                .orElseGet(() -> new Recorded(attempt, false));
    }
}
