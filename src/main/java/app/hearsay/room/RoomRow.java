package app.hearsay.room;

import app.hearsay.account.Learner;
import app.hearsay.result.Attempt;
import java.util.List;
import java.util.Map;

/// A room as the table `room` holds it: without its people and their answers.
record RoomRow(Plan plan, Step step, List<Progress> progress, Door door) {

    /// @throws IllegalArgumentException if progress or step do not fit the questions
    RoomRow {
        progress = List.copyOf(progress);
        int count = plan.questions().size();
        if (progress.size() != count || step.questionOn().orElse(0) >= count) {
            throw new IllegalArgumentException("%s and %s do not fit %s".formatted(step, progress, plan));
        }
    }

    Room toRoom(
            Map<Learner.Id, Device> devices,
            Map<Learner.Id, Player> players,
            Map<Room.Ballot, Map<Learner.Id, Attempt>> ballots) {
        return new Room(plan, devices, step, progress, door, players, ballots);
    }
}
