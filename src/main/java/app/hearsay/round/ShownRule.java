package app.hearsay.round;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Skill;
import java.util.Optional;

/// What an answer to a question shows to be known: the rule of the statement asked about, if its status is asked for or
/// the words that give it away, and how it is told apart, if its status is; the rule of headlines, if one is compared
/// with its text. Other questions ask for something beside the rule, such as who says it.
public final class ShownRule {

    private ShownRule() {}

    public static Optional<Rule> by(Question question) {
        if (question.type() == QuestionType.HEADLINE) {
            return Optional.of(Rule.HEADLINE);
        }
        return question.expected().isPresent() || question.type() == QuestionType.CUE
                ? Optional.of(Rule.of(question.asked()))
                : Optional.empty();
    }

    /// Whether that skill is among what the question shows.
    public static boolean by(Question question, Skill skill) {
        return by(question, by(question), skill);
    }

    /// @param shown by the question
    static boolean by(Question question, Optional<Rule> shown, Skill skill) {
        return switch (skill) {
            case Skill.Applying(var rule) -> shown.filter(rule::equals).isPresent();
            case Skill.TellingApart _ -> question.expected().isPresent() && skill.isCase(question.asked());
        };
    }
}
