package app.hearsay.annotation.check;

import app.hearsay.statement.NoStatement;
import java.util.Optional;

/// A stretch that states nothing, as far as it is told.
public record RestDraft(Stretch text, Optional<NoStatement.Reason> reason) {

    /// @throws java.util.NoSuchElementException if something is missing
    NoStatement noStatement() {
        return new NoStatement(text.span().orElseThrow(), reason.orElseThrow());
    }
}
