package app.hearsay.annotation;

import app.hearsay.statement.Denies;
import app.hearsay.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a statement stands to others of its article.
///
/// @param denied what it denies, with the line of each
/// @param body the statement that a headline announces
record Relations(List<Denied> denied, Set<Statement.Flag> flags, Optional<Statement.Id> body) {

    /// One target of a denial and the fields that name it.
    record Denied(Denies denies, Fields fields) {}

    Relations {
        denied = List.copyOf(denied);
        flags = Set.copyOf(flags);
    }

    boolean isHeadline() {
        return flags.contains(Statement.Flag.HEADLINE);
    }
}
