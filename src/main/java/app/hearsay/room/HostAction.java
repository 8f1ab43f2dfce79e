package app.hearsay.room;

import app.hearsay.account.Learner;

/// What a host can want. Whatever depends on where the room stands names the step that the host saw, so that a second
/// click, or a second device, does not do it twice.
public sealed interface HostAction {

    /// The step that the host saw.
    sealed interface Stepping extends HostAction {
        Step seen();
    }

    /// On to what comes next by itself: from the lobby to the first text, from the text to the question, then to its
    /// close, its solution, the standing, the next text, and the end.
    record GoOn(Step seen) implements Stepping {}

    /// From a first vote that is closed to talking about it.
    record Discuss(Step seen) implements Stepping {}

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
    record Allow(Learner.Id player, Allowance allowance) implements HostAction {}
}
