package app.hearsay.ui.play;

import app.hearsay.game.AnswerRefusal;
import app.hearsay.game.Room;
import app.hearsay.game.Ruling;
import app.hearsay.learner.LearnerToken;
import app.hearsay.room.Players;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// What came of what a phone has said.
///
/// @param words the key of what it is told; empty if there is nothing to tell
/// @param notIn the answer that was not taken
record PhoneReply(Optional<String> words, Optional<NotIn> notIn) {

    private static final Logger LOG = LoggerFactory.getLogger(PhoneReply.class);
    private static final PhoneReply NOTHING = new PhoneReply(Optional.empty(), Optional.empty());

    /// An answer that is not in.
    ///
    /// @param forget whether the phone is to forget it: the same one would be refused again
    record NotIn(Room.Ballot ballot, boolean forget) {}

    /// Does what the phone asks for.
    static PhoneReply to(PhoneMessage message, Room.Id room, LearnerToken player, Players players) {
        return switch (message) {
            case PhoneMessage.Handed handed -> answered(handed, room, player, players);
            case PhoneMessage.Wished(var extraTime) ->
                switch (players.allow(room, player, extraTime)) {
                    case Ruling.Granted<AnswerRefusal> _ ->
                        new PhoneReply(Optional.of("play.time.chosen"), Optional.empty());
                    case Ruling.Refused<AnswerRefusal> _ -> NOTHING;
                };
        };
    }

    private static PhoneReply answered(PhoneMessage.Handed handed, Room.Id room, LearnerToken player, Players players) {
        Ruling<AnswerRefusal> ruling;
        try {
            ruling = players.answer(room, player, handed.ballot(), handed.places(), handed.confidence());
        } catch (RuntimeException e) {
            LOG.error("An answer could not be stored: {}", e.toString());
            return new PhoneReply(Optional.of("play.failed"), Optional.of(new NotIn(handed.ballot(), true)));
        }
        return switch (ruling) {
            case Ruling.Granted<AnswerRefusal> _ -> new PhoneReply(Optional.of("play.answered"), Optional.empty());
            case Ruling.Refused<AnswerRefusal>(var refusal) ->
                new PhoneReply(Optional.of(key(refusal)), notIn(handed.ballot(), refusal));
        };
    }

    /// As it is sent: JSON in UTF-8.
    ///
    /// @param translation of keys
    byte[] bytes(UnaryOperator<String> translation) {
        var json = JsonMapper.shared().createObjectNode();
        words.ifPresent(key -> json.put("said", translation.apply(key)));
        notIn.ifPresent(answer -> json.putObject("notIn")
                .put("ballot", PlayMarks.name(answer.ballot()))
                .put("forget", answer.forget()));
        return JsonMapper.shared().writeValueAsBytes(json);
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
