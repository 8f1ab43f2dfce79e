package app.hearsay.storage;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.dao.QueryTimeoutException;

/// An item that a caller of [GroupCommit] waits for. Either the writer takes it or the caller gives it up, never both.
final class Pending<T, R> {

    private final T item;
    private final CompletableFuture<R> result = new CompletableFuture<>();
    private final AtomicBoolean taken = new AtomicBoolean();

    Pending(T item) {
        this.item = item;
    }

    T item() {
        return item;
    }

    /// Begins with it.
    ///
    /// @return false if the caller has given it up, or it was begun with before
    boolean take() {
        return !taken.getAndSet(true);
    }

    void complete(R outcome) {
        result.complete(outcome);
    }

    void fail(Throwable cause) {
        result.completeExceptionally(cause);
    }

    /// Returns when it is written; an interrupt does not cut the wait short.
    ///
    /// @throws QueryTimeoutException if it took longer; what the writer had not begun with is given up
    /// @throws RuntimeException what the write of this item threw
    R await(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
        } catch (TimeoutException e) {
            taken.set(true);
            throw new QueryTimeoutException("the writer took longer than " + longest, e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
