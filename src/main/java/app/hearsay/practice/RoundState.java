package app.hearsay.practice;

import app.hearsay.question.Question;
import app.hearsay.result.Attempt;
import app.hearsay.result.Score;
import java.util.Map;
import java.util.Optional;

/// How far a round has come.
///
/// @param answered the attempts by question
public record RoundState(Round round, Map<Question.Id, Attempt> answered) {

    public RoundState {
        answered = Map.copyOf(answered);
    }

    /// The first question without an answer; empty if the round is finished.
    public Optional<Question.Id> next() {
        return round.questions().stream()
                .filter(question -> !answered.containsKey(question))
                .findFirst();
    }

    /// The place of [#next()] in the round, counted from 1; one past the last if the round is finished.
    public int position() {
        return next().map(question -> round.questions().indexOf(question))
                        .orElse(round.questions().size())
                + 1;
    }

    /// Whether every question has an answer.
    public boolean finished() {
        return next().isEmpty();
    }

    /// At most one for each question.
    public double points() {
        return Score.of(answered.values()).points();
    }
}
