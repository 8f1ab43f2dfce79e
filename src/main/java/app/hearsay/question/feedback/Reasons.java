package app.hearsay.question.feedback;

import app.hearsay.question.Question;
import app.hearsay.question.Text;
import app.hearsay.question.Wording;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import java.util.Locale;
import java.util.Optional;

/// Why the solution is the solution, in three lines.
///
/// @param signal the strongest signal and what it does; a second one only where the first does not show the solution
/// @param rule the rule that decides; its fixed formula is the second line
/// @param language of the text, of whose words the formula speaks
/// @param says who says it; nothing where that is not what the question is about
/// @param chain the statement of whose chain of sources, if it has several links, a picture can stand for the
/// third line
public record Reasons(Text signal, Rule rule, Locale language, Optional<Text> says, Optional<Statement> chain) {

    /// The fixed formula of the rule, for texts in that language.
    public Text formula() {
        return Wording.rule(rule, language);
    }

    static Reasons of(Question question) {
        return switch (question.type()) {
            case STATUS, DENIED, DEBATE, TURNED -> OneReason.byRule(question);
            case CUE -> OneReason.byKey(question);
            case SOURCE, CHAIN -> OneReason.bySource(question);
            case HEADLINE -> OneReason.ofBody(question);
            case OWN_VOICE -> OneReason.ownVoice(question);
            case CERTAINTY -> SeveralReasons.ofOrder(question);
            case PAIR -> SeveralReasons.ofPair(question);
        };
    }
}
