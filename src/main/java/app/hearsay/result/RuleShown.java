package app.hearsay.result;

import app.hearsay.question.Question;
import app.hearsay.statement.Rule;
import java.util.Optional;

/// Tells which rule an answer to a question shows to be known. Whoever has the questions does, since the log knows
/// their ids only.
public interface RuleShown {

    /// Empty if the question is gone, or shows no rule by itself.
    Optional<Rule> by(Question.Id question);
}
