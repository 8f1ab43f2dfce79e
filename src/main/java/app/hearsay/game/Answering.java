package app.hearsay.game;

import app.hearsay.game.AnswerRefusal.Shut;
import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Ruling.Refused;
import app.hearsay.game.Step.Asking;
import app.hearsay.game.Step.Closed;
import app.hearsay.game.Step.Paused;
import app.hearsay.learner.Learner;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.result.Confidence;
import app.hearsay.result.HandedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The transition that a player's answer makes. Pure and total.
public final class Answering {

    private Answering() {}

    /// Takes the first answer of a player to the question and vote that are on, and closes them when it was the last
    /// one that was awaited.
    ///
    /// @param ballot what the player's screen showed
    /// @param question the ballot's
    public static Ruling<AnswerRefusal> apply(
            Room room,
            Learner.Id learner,
            Room.Ballot ballot,
            Question question,
            Answer answer,
            Optional<Confidence> confidence,
            Instant now) {
        var player = room.player(learner);
        if (player.isEmpty()) {
            return new Refused<>(Shut.NOT_A_PLAYER);
        }
        if (player.get().removed()) {
            return new Refused<>(Shut.REMOVED);
        }
        if (room.given(learner, ballot.question(), ballot.vote()).isPresent()) {
            return new Refused<>(Shut.ALREADY_ANSWERED);
        }
        if (!(room.step() instanceof Asking asking)
                || asking.question() != ballot.question()
                || asking.vote() != ballot.vote()) {
            return new Refused<>(whyClosed(room, ballot));
        }
        if (Clockwork.isTooLate(room, asking, player.get(), now)) {
            return new Refused<>(Shut.TOO_LATE);
        }
        var handedIn = new HandedIn(
                learner,
                room.id().occasion(asking.vote()),
                question,
                answer,
                confidence.filter(_ -> room.plan().rules().confidence()),
                Duration.between(asking.openedAt(), now));
        return switch (handedIn.grade()) {
            case HandedIn.Result.Unfit(var reason) -> new Refused<>(new AnswerRefusal.Unfit(reason));
            case HandedIn.Result.Graded graded ->
                new Granted<>(Hosting.closedIfAllIn(room.with(ballot, graded.attempt(now))));
        };
    }

    private static Shut whyClosed(Room room, Room.Ballot ballot) {
        if (room.step() instanceof Paused paused
                && paused.asking().question() == ballot.question()
                && paused.asking().vote() == ballot.vote()) {
            return Shut.PAUSED;
        }
        return isAhead(room, ballot) ? Shut.NOT_OPEN : Shut.TOO_LATE;
    }

    /// Whether the ballot has not been opened yet.
    private static boolean isAhead(Room room, Room.Ballot ballot) {
        int count = room.plan().questions().size();
        if (ballot.question() < 0 || ballot.question() >= count) {
            return true;
        }
        if (room.outcomes().get(ballot.question()) != QuestionOutcome.AHEAD || room.ended()) {
            return false;
        }
        return switch (room.step()) {
            case Closed(var question, var vote) -> question != ballot.question() || vote.compareTo(ballot.vote()) < 0;
            case Step.Tallied(var question, var vote) ->
                question != ballot.question() || vote.compareTo(ballot.vote()) < 0;
            case Asking asking -> isBefore(asking, ballot);
            case Paused paused -> isBefore(paused.asking(), ballot);
            case Step.Discussing(var question) -> question != ballot.question() || ballot.vote() == Vote.SECOND;
            case Step.Lobby _, Step.Reading _, Step.Revealed _, Step.Standing _, Step.Ended _ -> true;
        };
    }

    private static boolean isBefore(Asking asking, Room.Ballot ballot) {
        return asking.question() != ballot.question() || asking.vote().compareTo(ballot.vote()) < 0;
    }
}
