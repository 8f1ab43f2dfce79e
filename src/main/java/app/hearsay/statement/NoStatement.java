package app.hearsay.statement;

import app.hearsay.article.Span;
import java.io.Serializable;

/// A stretch of an article that states nothing by itself.
public record NoStatement(Span span, Reason reason) implements Serializable {

    /// Why it states nothing.
    public enum Reason {
        /// Only gives a source to another sentence.
        FRAME,
        /// A question.
        QUESTION,
        /// A teaser without a finite verb.
        LINK,
        /// Any other words without a finite verb.
        FRAGMENT
    }
}
