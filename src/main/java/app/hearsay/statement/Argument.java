package app.hearsay.statement;

import app.hearsay.article.Bilingual;
import java.io.Serializable;

/// A reason that somebody could give for one of two labels that can both be defended, written for its statement.
///
/// @param label what it speaks for
/// @param fits whether the text bears it out; who picks one that does not is told so
public record Argument(Status label, boolean fits, Bilingual text) implements Serializable {}
