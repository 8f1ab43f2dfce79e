package app.hearsay.result;

import java.util.UUID;

/// What an answer was given in. With the learner and the question it names an attempt: in each occasion somebody
/// answers a question once.
///
/// See decision 0066.
public sealed interface Occasion {

    /// A round of practice.
    ///
    /// @param id the round's
    record PracticeRound(UUID id) implements Occasion {}

    /// A room's first vote on its questions.
    ///
    /// @param id the room's
    record FirstVote(UUID id) implements Occasion {}

    /// A room's second vote, after the class has talked.
    ///
    /// @param id the room's
    record SecondVote(UUID id) implements Occasion {}

    /// A check of what somebody can do, without feedback. It is no practice, and counts in no figure but its own.
    ///
    /// @param id of the check
    record Check(UUID id) implements Occasion {}

    /// Of the round, room or check; both votes of a room have the same.
    UUID id();
}
