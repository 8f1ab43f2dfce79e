package app.hearsay.game;

import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Ruling.Refused;
import app.hearsay.question.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The transition from the end of one round to the lobby of the next: the same class, the same code. Pure and total.
///
/// See decision 0097.
public final class NextRound {

    private NextRound() {}

    /// Appends a round to a room that is over. What its last round did not come to makes way.
    ///
    /// @param fresh questions that the room has not asked, at least one
    /// @param anew whether the standing begins from nothing
    public static Ruling<HostRefusal> apply(Room room, List<Question.Id> fresh, boolean anew) {
        if (!room.ended()) {
            return new Refused<>(HostRefusal.NOT_NOW);
        }
        int asked = count(room);
        var marks = new ArrayList<>(room.outcomes().subList(0, asked));
        marks.addAll(Collections.nCopies(fresh.size(), QuestionOutcome.AHEAD));
        return new Granted<>(new Room(
                room.plan().and(asked, fresh, anew),
                room.devices(),
                new Step.Lobby(),
                marks,
                room.door(),
                room.players(),
                room.ballots()));
    }

    /// The questions that a room has asked, also those that its host left out.
    public static List<Question.Id> asked(Room room) {
        return room.plan().questions().subList(0, count(room));
    }

    private static int count(Room room) {
        int ahead = room.outcomes().indexOf(QuestionOutcome.AHEAD);
        return ahead < 0 ? room.outcomes().size() : ahead;
    }
}
