package app.hearsay.storage;

import org.jspecify.annotations.Nullable;

/// The database cannot be used at the start; the message tells whoever runs Hearsay what to do, in one line.
public final class UnusableStorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableStorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
