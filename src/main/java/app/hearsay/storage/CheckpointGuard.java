package app.hearsay.storage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.ConfigurableTransactionManager;

/// Refuses to start when commits would not be final: whatever replaces the transaction manager must keep its listeners.
///
/// See decision 0005.
@Component
final class CheckpointGuard {

    /// @throws IllegalStateException if the transaction manager does not tell the checkpoint of its commits
    CheckpointGuard(ConfigurableTransactionManager transactions, JdbcCheckpoint checkpoint) {
        if (!transactions.getTransactionExecutionListeners().contains(checkpoint)) {
            throw new IllegalStateException(
                    "answers would not be safe: the transaction manager knows nothing of " + JdbcCheckpoint.class);
        }
    }
}
