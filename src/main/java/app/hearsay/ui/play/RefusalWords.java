package app.hearsay.ui.play;

import app.hearsay.game.AnswerRefusal;

/// What a player is told whose answer is not taken.
final class RefusalWords {

    private RefusalWords() {}

    /// The key of the words for a refusal.
    static String key(AnswerRefusal refusal) {
        return switch (refusal) {
            case AnswerRefusal.Shut.ALREADY_ANSWERED -> "play.refused.already_answered";
            case AnswerRefusal.Shut.TOO_LATE, AnswerRefusal.Shut.NO_ROOM -> "play.refused.too_late";
            case AnswerRefusal.Shut.QUESTION_GONE -> "play.gone.title";
            case AnswerRefusal.Shut.PAUSED -> "play.refused.paused";
            case AnswerRefusal.Shut.NOT_OPEN -> "play.refused.not_open";
            case AnswerRefusal.Shut.REMOVED, AnswerRefusal.Shut.NOT_A_PLAYER -> "play.refused.removed";
            case AnswerRefusal.Unfit _ -> "play.refused.other";
        };
    }
}
