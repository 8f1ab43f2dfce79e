package app.hearsay.question.feedback;

import app.hearsay.question.Answer;
import app.hearsay.question.OwnWords;
import app.hearsay.question.Question;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Sequence;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why the solution is the solution, in three lines.
///
/// See decisions 0075 and 0092.
///
/// @param signal the strongest signal and what it does; a second one only where the first does not show the solution
/// @param rule the rule that decides how the statement is reported, whose card tells more
/// @param decides whether the rule answers the question, too: then its fixed formula is the second line
/// @param language of the text, of whose words the formula speaks
/// @param says who says it, or how else a debate can be read; nothing where that is not the question
/// @param chain the statement of whose chain of sources, if it has several links, a picture can stand for the
/// third line
public record Reasons(
        Text signal, Rule rule, boolean decides, Locale language, Optional<Text> says, Optional<Statement> chain) {

    /// The fixed formula of the rule, for texts in that language, where it answers the question.
    public Optional<Text> formula() {
        return decides ? Optional.of(Wording.rule(rule, language)) : Optional.empty();
    }

    /// The signals one by one, where there is one for each of two passages that are compared.
    public Optional<List<Text>> ofEither() {
        return signal instanceof Template(var key, var arguments) && key.equals(SeveralReasons.OF_PAIR)
                ? Optional.of(arguments)
                : Optional.empty();
    }

    /// The signals one by one, where there are several that belong together; at least one.
    public List<Text> signals() {
        return signal instanceof Sequence(var parts, var _) ? parts : List.of(signal);
    }

    Reasons with(Text told) {
        return new Reasons(told, rule, decides, language, says, chain);
    }

    /// Its lines as they fit the question's texts.
    Reasons inWordsOf(Question question) {
        return new Reasons(
                OwnWords.of(question, signal),
                rule,
                decides,
                language,
                says.map(who -> OwnWords.of(question, who)),
                chain);
    }

    Reasons saying(Text who) {
        return new Reasons(signal, rule, decides, language, Optional.of(who), Optional.empty());
    }

    Reasons withoutSayer() {
        return new Reasons(signal, rule, decides, language, Optional.empty(), chain);
    }

    Reasons withoutChain() {
        return new Reasons(signal, rule, decides, language, says, Optional.empty());
    }

    /// For a question that asks for something else than the rule decides, or where more than it can be defended.
    Reasons withoutFormula() {
        return new Reasons(signal, rule, false, language, says, chain);
    }

    /// @param answer that was given, if one was
    static Reasons of(Question question, Optional<Answer> answer) {
        return switch (question.type()) {
            case STATUS ->
                question.asksWhoSpeaks() ? OneReason.bySpeaker(question).withoutFormula() : OneReason.byRule(question);
            case TURNED -> OneReason.byRule(question).saying(Sayer.ofReworded(question.asked()));
            case DENIED -> OneReason.byRejection(question).saying(Sayer.ofDenial(question.asked()));
            case DEBATE -> DebateReasons.of(question, answer);
            case CUE -> OneReason.byKey(question);
            case SOURCE -> OneReason.bySpeaker(question).withoutFormula();
            case CHAIN -> OneReason.byEnds(question).withoutFormula().saying(Sayer.ofChain(question.asked()));
            case HEADLINE -> HeadlineReasons.of(question);
            case OWN_VOICE -> OneReason.ownVoice(question).withoutFormula();
            case CERTAINTY -> SeveralReasons.ofOrder(question).withoutFormula();
            case PAIR -> SeveralReasons.ofPair(question);
        };
    }
}
