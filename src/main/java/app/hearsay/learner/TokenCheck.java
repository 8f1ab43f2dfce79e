package app.hearsay.learner;

/// What became of looking at a cookie that should hold a learner's token.
public sealed interface TokenCheck {

    /// It was made here for this very cookie.
    record Sealed(LearnerToken token) implements TokenCheck {}

    /// It has no seal, as those made before there were seals, but stands for somebody who has answered.
    record Known(LearnerToken token) implements TokenCheck {}

    /// Somebody else made it, or it is damaged.
    record Refused() implements TokenCheck {}
}
