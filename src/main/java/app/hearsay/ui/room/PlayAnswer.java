package app.hearsay.ui.room;

import app.hearsay.catalog.Catalog;
import app.hearsay.question.Presentation;
import app.hearsay.result.Confidence;
import app.hearsay.room.Room;
import app.hearsay.room.Rooms;
import app.hearsay.room.Ruling;
import app.hearsay.room.Ruling.Refusal;
import app.hearsay.ui.Visitor;
import app.hearsay.ui.practice.Places;
import java.util.List;
import java.util.Optional;

/// Turns what a phone sent into an answer, and what came of it into words.
final class PlayAnswer {

    private PlayAnswer() {}

    /// @param places on the screen, in the order in which the room shows options
    static Ruling submit(
            Rooms rooms,
            Catalog catalog,
            Room.Id id,
            Room.Ballot ballot,
            List<Integer> places,
            Optional<Confidence> confidence) {
        var room = rooms.find(id);
        if (room.isEmpty()) {
            return new Ruling.Refused(Refusal.NO_ROOM);
        }
        var plan = room.get().plan();
        return Optional.of(ballot.question())
                .filter(number -> number < plan.questions().size())
                .flatMap(number -> catalog.question(plan.questions().get(number)))
                .flatMap(question -> Places.answer(question, Presentation.of(question, plan.seed()), places))
                .map(answer -> rooms.answer(id, Visitor.token(), ballot, answer, confidence))
                .orElseGet(() -> new Ruling.Refused(Refusal.INCOMPLETE));
    }

    /// The key of the words for a refusal.
    static String key(Refusal refusal) {
        return switch (refusal) {
            case ALREADY_ANSWERED -> "play.refused.already_answered";
            case TOO_LATE, ENDED, QUESTION_GONE, NO_ROOM -> "play.refused.too_late";
            case PAUSED -> "play.refused.paused";
            case NOT_OPEN, NOT_NOW -> "play.refused.not_open";
            case REMOVED, NOT_A_PLAYER -> "play.refused.removed";
            case NOT_HOST, LOCKED, FULL, NAME_TAKEN, NAME_UNFIT, NO_SUCH_TEAM, OTHER_FORM, UNKNOWN_OPTION, INCOMPLETE ->
                "play.refused.other";
        };
    }
}
