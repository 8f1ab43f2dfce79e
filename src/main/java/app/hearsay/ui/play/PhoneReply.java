package app.hearsay.ui.play;

import app.hearsay.game.AnswerRefusal;
import app.hearsay.game.ExtraTime;
import app.hearsay.game.Room;
import app.hearsay.game.Ruling;
import app.hearsay.room.Players;
import app.hearsay.room.Rooms;
import app.hearsay.ui.part.Visitor;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What came of what a phone has said.
///
/// @param words the key of what it is told; empty if there is nothing to tell
/// @param room as it is by now; empty if there is nothing new to show
/// @param notIn the answer that was not taken
record PhoneReply(Optional<String> words, Optional<Room> room, Optional<NotIn> notIn) {

    private static final Logger LOG = LoggerFactory.getLogger(PhoneReply.class);

    /// An answer that is not in.
    ///
    /// @param forget whether the phone is to forget it: the same one would be refused again
    record NotIn(Room.Ballot ballot, boolean forget) {}

    /// Does what the phone of the current window's visitor asks for.
    static PhoneReply to(PhoneMessage message, Room.Id room, Rooms rooms, Players players) {
        return switch (message) {
            case PhoneMessage.Handed handed -> answered(handed, room, rooms, players);
            case PhoneMessage.Wished(var extraTime) -> allowed(extraTime, room, players);
            case PhoneMessage.Looked _ -> new PhoneReply(Optional.empty(), rooms.find(room), Optional.empty());
        };
    }

    private static PhoneReply answered(PhoneMessage.Handed handed, Room.Id room, Rooms rooms, Players players) {
        Ruling<AnswerRefusal> ruling;
        try {
            ruling = players.answer(room, Visitor.token(), handed.ballot(), handed.places(), handed.confidence());
        } catch (RuntimeException e) {
            LOG.error("An answer could not be stored: {}", e.toString());
            return new PhoneReply(
                    Optional.of("play.failed"), Optional.empty(), Optional.of(new NotIn(handed.ballot(), true)));
        }
        return switch (ruling) {
            case Ruling.Granted<AnswerRefusal>(var now) -> granted("play.answered", now);
            case Ruling.Refused<AnswerRefusal>(var refusal) ->
                new PhoneReply(Optional.of(key(refusal)), rooms.find(room), notIn(handed.ballot(), refusal));
        };
    }

    private static PhoneReply allowed(ExtraTime extraTime, Room.Id room, Players players) {
        return switch (players.allow(room, Visitor.token(), extraTime)) {
            case Ruling.Granted<AnswerRefusal>(var now) -> granted("play.time.chosen", now);
            case Ruling.Refused<AnswerRefusal> _ ->
                new PhoneReply(Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    private static PhoneReply granted(String words, Room now) {
        return new PhoneReply(Optional.of(words), Optional.of(now), Optional.empty());
    }

    /// An answer that met a break is sent again after it.
    private static Optional<NotIn> notIn(Room.Ballot ballot, AnswerRefusal refusal) {
        return refusal == AnswerRefusal.Shut.ALREADY_ANSWERED
                ? Optional.empty()
                : Optional.of(new NotIn(ballot, refusal != AnswerRefusal.Shut.PAUSED));
    }

    private static String key(AnswerRefusal refusal) {
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
