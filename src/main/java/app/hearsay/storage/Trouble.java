package app.hearsay.storage;

/// Why the database cannot be used.
public enum Trouble {
    /// It does not answer in time, or refuses connections.
    NO_ANSWER("the database does not answer"),
    /// What is written does not get onto the disk.
    NOT_WRITTEN("the database cannot be written"),
    /// There is less room on the disk than the database may need within the next moments.
    NO_ROOM("the disk is full"),
    /// The file was deleted while it was in use, and could not be put back.
    FILE_GONE("the file of the database is gone"),
    /// Another file stands where the one in use was.
    FILE_REPLACED("another file stands in the place of the database"),
    /// Another process has taken it over.
    NOT_OURS("the database belongs to another process");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    /// For the log.
    @Override
    public String toString() {
        return words;
    }
}
