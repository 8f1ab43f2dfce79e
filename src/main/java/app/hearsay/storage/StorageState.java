package app.hearsay.storage;

import java.time.Instant;

/// Whether what is acknowledged now would last.
public sealed interface StorageState {

    /// The database can be read and written.
    record Up() implements StorageState {}

    /// Nothing can be read or written.
    ///
    /// @param since the first look that found it so
    record Down(Trouble trouble, Instant since) implements StorageState {}
}
