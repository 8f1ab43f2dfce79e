package app.hearsay.ui.progress;

import app.hearsay.learner.Learner;
import app.hearsay.practice.Practice;
import app.hearsay.result.LearnerFigures;
import app.hearsay.room.Hosts;
import app.hearsay.room.Players;
import org.springframework.stereotype.Component;

/// What learners have, in whichever module: answers, seats in rooms, rooms that they lead.
@Component
final class Belongings {

    private final LearnerFigures figures;
    private final Practice practice;
    private final Players players;
    private final Hosts hosts;

    Belongings(LearnerFigures figures, Practice practice, Players players, Hosts hosts) {
        this.figures = figures;
        this.practice = practice;
        this.players = players;
        this.hosts = hosts;
    }

    /// What hangs on a browser's standing for that learner.
    ResumeCard.Stakes atStake(Learner.Id learner) {
        return new ResumeCard.Stakes(
                figures.of(learner).answers(),
                hosts.ledBy(learner).size(),
                !players.roomsPlayedNow(learner).isEmpty());
    }

    /// All of it, to take along.
    OwnData everythingOf(Learner.Id learner) {
        return new OwnData(practice.export(learner), players.playedBy(learner), hosts.ledBy(learner));
    }

    /// Whoever leads a room goes on leading it as somebody else.
    void handOn(Learner.Id former, Learner.Id learner) {
        hosts.inherit(former, learner);
    }
}
