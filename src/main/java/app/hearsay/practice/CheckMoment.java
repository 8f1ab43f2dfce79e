package app.hearsay.practice;

import java.time.Duration;

/// When a check is offered, in that order; each once.
public enum CheckMoment {
    /// Before the first round.
    BEFORE,
    /// After [#ANSWERS] answers.
    AFTER,
    /// [#PAUSE] after the one before.
    LATER;

    /// About five rounds.
    static final int ANSWERS = 50;

    static final Duration PAUSE = Duration.ofDays(7);
}
