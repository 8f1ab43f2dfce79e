package app.hearsay.annotation.check;

import app.hearsay.statement.Denies;
import app.hearsay.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a statement stands to others of its article, as far as it is told. Others are named by the local part of their
/// ids.
///
/// @param denies what it rejects
/// @param body the statement that a headline announces
public record Relations(List<Rejection> denies, Set<Statement.Flag> flags, Optional<String> body) {

    /// Nothing to do with any other.
    public static final Relations NONE = new Relations(List.of(), Set.of(), Optional.empty());

    /// One target of a denial.
    public record Rejection(Optional<String> target, Optional<Denies.How> how) {

        /// The target, if nothing is missing.
        Optional<String> soundTarget() {
            return target.filter(Statement.Id::isValid).filter(_ -> how.isPresent());
        }
    }

    public Relations {
        denies = List.copyOf(denies);
        flags = Set.copyOf(flags);
    }

    /// The body, if it has the form of an id.
    Optional<String> soundBody() {
        return body.filter(Statement.Id::isValid);
    }

    boolean isHeadline() {
        return flags.contains(Statement.Flag.HEADLINE);
    }
}
