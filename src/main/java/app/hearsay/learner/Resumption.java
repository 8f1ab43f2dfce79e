package app.hearsay.learner;

import java.time.Duration;

/// What came of typing a resume code.
public sealed interface Resumption {

    /// The device now stands for this learner.
    record Resumed(Learner.Id learner) implements Resumption {}

    /// What was typed cannot be a code.
    record Malformed() implements Resumption {}

    /// No learner has this code.
    record Unknown() implements Resumption {}

    /// Too many wrong codes from this caller.
    ///
    /// @param pause until the next try counts again
    record TooManyTries(Duration pause) implements Resumption {}
}
