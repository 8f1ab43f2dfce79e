package app.hearsay.game;

import app.hearsay.learner.Learner;

/// What a host can want. Whatever depends on where the room stands names the step that the host saw, so that a second
/// click, or a second device, does not do it twice.
public sealed interface HostAction {

    /// The step that the host saw.
    sealed interface Stepping extends HostAction {
        Step seen();
    }

    /// On to what comes next by itself: from the lobby to the first text, from the text to the question, then to its
    /// close, what was answered, its solution, the standing, the next text, and the end.
    record GoOn(Step seen) implements Stepping {}

    /// From a first vote that is closed to talking about it, whether the class has seen what it answered or not.
    record Discuss(Step seen) implements Stepping {}

    /// From a closed vote back to it, with the answers that are in, for those whose answer is missing. Its clock begins
    /// anew.
    record Reopen(Step seen) implements Stepping {}

    /// Stops the question and its clock for a while.
    record Pause(Step seen) implements Stepping {}

    /// Leaves out the question that is on: what was answered counts for nothing.
    record Skip(Step seen) implements Stepping {}

    /// To the solution that was shown last, before the next question is asked.
    record Back(Step seen) implements Stepping {}

    /// To the podium at once. An open question counts for nothing, unless its solution has been shown.
    record End() implements HostAction {}

    /// Lets nobody else in, or again.
    record Lock(boolean locked) implements HostAction {}

    /// Sends a player away.
    record Remove(Learner.Id player) implements HostAction {}

    /// Gives a player more time, unseen by the others.
    record Allow(Learner.Id player, ExtraTime extraTime) implements HostAction {}

    /// What concerns who comes in, and who stays.
    sealed interface AtDoor extends HostAction {}

    /// Lets everybody wait until a host lets them in, or nobody any more.
    record ByHand(boolean byHand) implements AtDoor {}

    /// Lets in one of those who wait.
    record Admit(Learner.Id newcomer) implements AtDoor {}

    /// Lets in all who wait, in the order of coming, as many as there are places.
    record AdmitAll() implements AtDoor {}

    /// Sends away all who wait, and lets whoever comes now wait.
    record TurnAway() implements AtDoor {}

    /// Lets in again whom a host has sent away.
    record Readmit(Learner.Id player) implements AtDoor {}

    /// Sends away all who play. Unlike those who were sent away one by one, they may come back.
    record RemoveAll() implements AtDoor {}
}
