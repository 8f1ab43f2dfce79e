package app.hearsay.game;

import app.hearsay.question.Grading;

/// Why a player's answer, or wish for more time, counts for nothing.
public sealed interface AnswerRefusal {

    /// It would not count whatever it says.
    enum Shut implements AnswerRefusal {
        /// There is no such room, or no longer.
        NO_ROOM,
        /// The browser has not joined this room.
        NOT_A_PLAYER,
        /// The host has sent this player away.
        REMOVED,
        /// The question does not take answers yet.
        NOT_OPEN,
        /// The host has stopped the clock.
        PAUSED,
        /// The question takes no answers any more.
        TOO_LATE,
        /// This player's answer is in already; the first one stands.
        ALREADY_ANSWERED,
        /// The question is no longer in the app's material; the host can skip it.
        QUESTION_GONE
    }

    /// It is no answer to that question.
    record Unfit(Grading.Reason reason) implements AnswerRefusal {}
}
