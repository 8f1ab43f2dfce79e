package app.hearsay.ui.play;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.Room;
import app.hearsay.game.Ruling;
import app.hearsay.game.Ruling.Refusal;
import app.hearsay.question.Presentation;
import app.hearsay.room.Players;
import app.hearsay.room.Rooms;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.question.Places;

/// Turns what a phone sent into an answer, and what came of it into words.
///
/// @param catalog knows how a question is answered
record PlayAnswers(Rooms rooms, Players players, Catalog catalog) {

    /// Hands in for the visitor.
    Ruling submit(Room.Id id, PhoneMessage.Handed handed) {
        var room = rooms.find(id);
        if (room.isEmpty()) {
            return new Ruling.Refused(Refusal.NO_ROOM);
        }
        var plan = room.get().plan();
        var ballot = handed.ballot();
        if (ballot.question() >= plan.questions().size()) {
            return new Ruling.Refused(Refusal.INCOMPLETE);
        }
        var question = catalog.question(plan.questions().get(ballot.question()));
        if (question.isEmpty()) {
            return new Ruling.Refused(Refusal.QUESTION_GONE);
        }
        return Places.answer(question.get(), Presentation.of(question.get(), plan.seed()), handed.places())
                .map(answer -> players.answer(id, Visitor.token(), ballot, answer, handed.confidence()))
                .orElseGet(() -> new Ruling.Refused(Refusal.INCOMPLETE));
    }

    /// The key of the words for a refusal.
    static String key(Refusal refusal) {
        return switch (refusal) {
            case ALREADY_ANSWERED -> "play.refused.already_answered";
            case TOO_LATE, ENDED, NO_ROOM -> "play.refused.too_late";
            case QUESTION_GONE -> "play.gone.title";
            case PAUSED -> "play.refused.paused";
            case NOT_OPEN, NOT_NOW -> "play.refused.not_open";
            case REMOVED, NOT_A_PLAYER -> "play.refused.removed";
            case NOT_HOST,
                    LOCKED,
                    FULL,
                    NAME_TAKEN,
                    NAME_UNFIT,
                    TOO_OFTEN,
                    LED_BEFORE,
                    NO_SUCH_TEAM,
                    OTHER_FORM,
                    UNKNOWN_OPTION,
                    INCOMPLETE -> "play.refused.other";
        };
    }
}
