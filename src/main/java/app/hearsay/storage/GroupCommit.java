package app.hearsay.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Many callers, one writer: whatever waits when the last write is done is written as one batch, and every caller
/// returns with what became of its own item. Nobody waits for company: a single item is written at once.
///
/// Thread-safe. A batch that fails is written again item by item, so that a failure reaches those it concerns, unless
/// the failure concerns everybody, such as a lost database. The write must therefore be harmless to repeat. Should the
/// writer's thread die, all who wait and all who come later are refused.
///
/// See decisions 0005 and 0019.
///
/// @param <T> what is written
/// @param <R> what a caller learns of it
public final class GroupCommit<T, R> implements AutoCloseable {

    private static final int LARGEST_BATCH = 500;
    private static final int PATIENCE_MILLIS = 100;

    /// How long a caller waits at most. A database that does not answer is noticed after two seconds, and whoever waits
    /// for it is let go; this is for what nobody thought of.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private static final String CLOSED = "the log is closed";

    private final Function<List<T>, List<R>> write;
    private final Predicate<RuntimeException> concernsAll;
    private final BlockingQueue<Pending<T, R>> queue = new LinkedBlockingQueue<>();
    private final Duration longestWait;
    private final Thread committer;
    private volatile boolean closed;

    /// Starts the writer's thread.
    ///
    /// @param write writes all items or none; gives a result for each, in their order
    public GroupCommit(String name, Function<List<T>, List<R>> write) {
        this(name, write, GroupCommit::isOfDatabase);
    }

    /// @param concernsAll whether a failure concerns everybody
    GroupCommit(String name, Function<List<T>, List<R>> write, Predicate<RuntimeException> concernsAll) {
        this(name, write, concernsAll, LONGEST_WAIT);
    }

    GroupCommit(
            String name,
            Function<List<T>, List<R>> write,
            Predicate<RuntimeException> concernsAll,
            Duration longestWait) {
        this.write = write;
        this.longestWait = longestWait;
        this.concernsAll = concernsAll;
        this.committer = Thread.ofPlatform().name(name).daemon().start(this::commitUntilClosed);
    }

    /// Returns when the item is written, or after five seconds; an interrupt does not cut the wait short. Must not be
    /// called where a transaction, even an empty one, may hold a connection: with enough of them waiting here, none
    /// would be left for the writer.
    ///
    /// @throws QueryTimeoutException if it took too long: an item that the writer had not begun with will not be
    ///     written; another one may be
    /// @throws IllegalStateException if it is
    /// @throws RejectedExecutionException if closed, or if the writer has died; the item may have been written
    /// @throws RuntimeException what the write of this item threw
    public R submit(T item) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("whoever waits for the writer must not hold a connection");
        }
        var waiting = new Pending<T, R>(item);
        enqueue(waiting);
        return waiting.await(longestWait);
    }

    /// How many items wait for the next write.
    int waiting() {
        return queue.size();
    }

    /// Refuses new items, writes those that wait, then returns.
    @Override
    public void close() {
        synchronized (queue) {
            closed = true;
        }
        boolean interrupted = false;
        while (committer.isAlive()) {
            try {
                committer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Under the lock, so that nothing enters after the writer saw the queue empty and closed.
    private void enqueue(Pending<T, R> waiting) {
        synchronized (queue) {
            if (closed) {
                throw new RejectedExecutionException(CLOSED);
            }
            queue.add(waiting);
        }
    }

    private void commitUntilClosed() {
        var batch = new ArrayList<Pending<T, R>>(LARGEST_BATCH);
        try {
            while (!closed || !queue.isEmpty()) {
                takeInto(batch);
                batch.removeIf(waiting -> !waiting.take());
                if (!batch.isEmpty()) {
                    commit(batch);
                    batch.clear();
                }
            }
        } finally {
            refuse(batch);
        }
    }

    /// Whatever ended the writer, nobody waits for it.
    private void refuse(List<Pending<T, R>> batch) {
        synchronized (queue) {
            closed = true;
        }
        for (var waiting : batch) {
            waiting.fail(new RejectedExecutionException(CLOSED));
        }
        for (var waiting = queue.poll(); waiting != null; waiting = queue.poll()) {
            waiting.fail(new RejectedExecutionException(CLOSED));
        }
    }

    private void takeInto(List<Pending<T, R>> batch) {
        try {
            var first = queue.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                queue.drainTo(batch, LARGEST_BATCH - 1);
            }
        } catch (InterruptedException e) {
            // Nobody has this thread's handle but close(), which does not interrupt it.
        }
    }

    private void commit(List<Pending<T, R>> batch) {
        try {
            var results = write.apply(batch.stream().map(Pending::item).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).complete(results.get(i));
            }
        } catch (RuntimeException e) {
            if (batch.size() == 1 || concernsAll.test(e)) {
                fail(batch, e);
            } else {
                batch.forEach(waiting -> commit(List.of(waiting)));
            }
        } catch (Error e) {
            fail(batch, e);
        }
    }

    private static boolean isOfDatabase(RuntimeException failure) {
        return failure instanceof TransactionException || failure instanceof DataAccessResourceFailureException;
    }

    private static <T, R> void fail(List<Pending<T, R>> batch, Throwable cause) {
        batch.forEach(waiting -> waiting.fail(cause));
    }
}
