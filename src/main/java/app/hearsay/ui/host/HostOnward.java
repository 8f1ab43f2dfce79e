package app.hearsay.ui.host;

import app.hearsay.game.QuestionOutcome;
import app.hearsay.game.Room;
import app.hearsay.game.Step;

/// Where the one button leads that always leads on.
final class HostOnward {

    private HostOnward() {}

    /// The key of its words.
    static String key(Room room) {
        return "host.go."
                + switch (room.step()) {
                    case Step.Lobby _ -> room.present().isEmpty() ? "alone" : "lobby";
                    case Step.Reading _ -> "reading";
                    case Step.Asking _ -> "asking";
                    case Step.Paused _ -> "paused";
                    case Step.Closed closed -> room.isAnswered(closed.question()) ? "closed" : "tallied";
                    case Step.Tallied _ -> "tallied";
                    case Step.Discussing _ -> "discussing";
                    case Step.Revealed _ -> room.plan().rules().standings() ? "standing" : next(room);
                    case Step.Standing _, Step.Ended _ -> next(room);
                };
    }

    private static String next(Room room) {
        return room.outcomes().contains(QuestionOutcome.AHEAD) ? "next" : "podium";
    }
}
