package app.hearsay.storage;

import java.util.Optional;

/// What a database stands on, looked after by one thread: [StorageWatch]'s. Neither method may be called by two at
/// once.
interface Footing {

    /// Looks whether the database can be used, by a connection of its own.
    ///
    /// @param thoroughly whether something is to be written, and to be on the disk, before it returns empty
    /// @return what is the matter
    Optional<Trouble> look(boolean thoroughly);

    /// Lets go whoever waits for a database that cannot be used, and mends what can be mended for the next look. To be
    /// called when everybody can know that it is away.
    void mend(Trouble trouble);

    /// What happened at the last look or mending, for the log, in a few words.
    String lastFault();

    /// Claims the database where more than one process could reach it, and waits until it has it.
    default void claim() {}

    /// Claims it likewise if it has been in use before, so that nobody changes its tables beneath an owner.
    ///
    /// @return whether it was claimed
    default boolean claimIfKnown() {
        return false;
    }

    /// Ends its connection.
    void close();
}
