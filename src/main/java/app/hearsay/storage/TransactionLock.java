package app.hearsay.storage;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Lets one transaction at a time do what no other may do beside it. Taken in a transaction only: whoever has it must
/// not wait for a connection of the pool, since those who wait for it may have them all. Thread-safe.
public final class TransactionLock {

    private final ReentrantLock lock = new ReentrantLock();

    /// Waits until no other transaction has it, and keeps them out until the caller's ends.
    ///
    /// @throws IllegalStateException if no transaction is on
    public void take() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("nothing would give the lock back");
        }
        lock.lock();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                lock.unlock();
            }
        });
    }
}
