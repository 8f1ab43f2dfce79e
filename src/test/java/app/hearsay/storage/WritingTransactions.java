package app.hearsay.storage;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Counts the writing transactions that a thread commits: what others commit meanwhile does not count.
public final class WritingTransactions implements TransactionExecutionListener {

    private final ThreadLocal<Integer> committed = ThreadLocal.withInitial(() -> 0);

    /// How many the work commits on this thread.
    public int during(Runnable work) {
        int before = committed.get();
        work.run();
        return committed.get() - before;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable commitFailure) {
        if (!transaction.isReadOnly()) {
            committed.set(committed.get() + 1);
        }
    }
}
