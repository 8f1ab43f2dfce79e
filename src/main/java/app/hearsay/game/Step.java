package app.hearsay.game;

import java.time.Instant;
import java.util.OptionalInt;

/// Where a room stands. Questions are counted from 0.
public sealed interface Step {

    /// Players come in; nothing has been asked.
    record Lobby() implements Step {}

    /// Everybody reads the text of a question; there is no clock and nothing to answer yet.
    record Reading(int question) implements Step {}

    /// The question takes answers.
    ///
    /// @param openedAt when it did so first, moved on by each pause
    record Asking(int question, Vote vote, Instant openedAt) implements Step {}

    /// The question takes no answers for a while, and its clock stands still.
    record Paused(Asking asking, Instant since) implements Step {}

    /// The answers are in, and what they were is not shown yet.
    record Closed(int question, Vote vote) implements Step {}

    /// Everybody sees what the class answered, and not yet what is right.
    ///
    /// @param vote the last one that was held
    record Tallied(int question, Vote vote) implements Step {}

    /// The class talks before it votes again.
    record Discussing(int question) implements Step {}

    /// Everybody sees the solution, and why.
    record Revealed(int question) implements Step {}

    /// Everybody sees who stands where, after a question was revealed.
    record Standing(int question) implements Step {}

    /// The game is over; everybody sees the podium.
    record Ended() implements Step {}

    /// Whether a first vote was held, and talking about it can lead to a second one.
    default boolean canBeDiscussed() {
        return this instanceof Closed closed && closed.vote() == Vote.FIRST
                || this instanceof Tallied tallied && tallied.vote() == Vote.FIRST;
    }

    /// The question that is on; empty before the first and after the last.
    default OptionalInt questionOn() {
        return switch (this) {
            case Lobby _, Ended _ -> OptionalInt.empty();
            case Reading(var question) -> OptionalInt.of(question);
            case Asking asking -> OptionalInt.of(asking.question());
            case Paused paused -> OptionalInt.of(paused.asking().question());
            case Closed closed -> OptionalInt.of(closed.question());
            case Tallied tallied -> OptionalInt.of(tallied.question());
            case Discussing(var question) -> OptionalInt.of(question);
            case Revealed(var question) -> OptionalInt.of(question);
            case Standing(var question) -> OptionalInt.of(question);
        };
    }
}
