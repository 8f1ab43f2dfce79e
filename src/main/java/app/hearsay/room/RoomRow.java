package app.hearsay.room;

import app.hearsay.game.Device;
import app.hearsay.game.Door;
import app.hearsay.game.Plan;
import app.hearsay.game.Player;
import app.hearsay.game.QuestionOutcome;
import app.hearsay.game.Room;
import app.hearsay.game.Step;
import app.hearsay.learner.Learner;
import app.hearsay.result.Attempt;
import java.util.List;
import java.util.Map;

/// A room as the table `room` holds it: without its people and their answers.
record RoomRow(Plan plan, Step step, List<QuestionOutcome> outcomes, Door door) {

    /// @throws IllegalArgumentException if outcomes or step do not fit the questions
    RoomRow {
        outcomes = List.copyOf(outcomes);
        int count = plan.questions().size();
        if (outcomes.size() != count || step.questionOn().orElse(0) >= count) {
            throw new IllegalArgumentException("%s and %s do not fit %s".formatted(step, outcomes, plan));
        }
    }

    Room toRoom(
            Map<Learner.Id, Device> devices,
            Map<Learner.Id, Player> players,
            Map<Room.Ballot, Map<Learner.Id, Attempt>> ballots) {
        return new Room(plan, devices, step, outcomes, door, players, ballots);
    }
}
