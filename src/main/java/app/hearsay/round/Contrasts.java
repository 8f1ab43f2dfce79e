package app.hearsay.round;

import app.hearsay.statement.Rule;
import java.util.List;

/// Which rules a rule is easily mixed up with: their cases look alike and are reported otherwise.
final class Contrasts {

    private Contrasts() {}

    static List<Rule> of(Rule rule) {
        return switch (rule) {
            case OWN_VOICE -> List.of(Rule.NAMED_SOURCE, Rule.CARRIED_ON, Rule.DOUBT);
            case NAMED_SOURCE -> List.of(Rule.OWN_VOICE, Rule.REJECTION, Rule.OWNED_GUESS);
            case REJECTION -> List.of(Rule.NEGATION, Rule.COUNTER_VERSION, Rule.NAMED_SOURCE);
            case DOUBT -> List.of(Rule.OWN_VOICE, Rule.NOUN_HEDGE, Rule.ALMOST_SURE);
            case SOLL -> List.of(Rule.DOUBT, Rule.OWN_VOICE);
            case WUERDE -> List.of(Rule.DOUBT, Rule.NAMED_SOURCE);
            case NEGATION -> List.of(Rule.REJECTION, Rule.SIGN_OF_ANSWER);
            case SOURCE_AROUND -> List.of(Rule.OWN_VOICE, Rule.DEMAND);
            case OWNED_GUESS -> List.of(Rule.NAMED_SOURCE, Rule.VIEWPOINT);
            case MENTAL_VERB -> List.of(Rule.NAMED_SOURCE, Rule.DEMAND);
            case VIEWPOINT -> List.of(Rule.OWN_VOICE, Rule.JUDGEMENT);
            case CARRIED_ON -> List.of(Rule.OWN_VOICE, Rule.DEMAND);
            case OPEN_QUESTION -> List.of(Rule.OWN_VOICE, Rule.NEGATION);
            case SIGN_OF_ANSWER -> List.of(Rule.NEGATION, Rule.NAMED_SOURCE);
            case REASON_OF_DENIAL -> List.of(Rule.COUNTER_VERSION, Rule.NAMED_SOURCE);
            case EXCEPTION -> List.of(Rule.REJECTION, Rule.NAMED_SOURCE);
            case COUNTER_VERSION -> List.of(Rule.REJECTION, Rule.SIGN_OF_ANSWER);
            case DEMAND -> List.of(Rule.OWN_VOICE, Rule.NAMED_SOURCE);
            case VOUCHING_VERB -> List.of(Rule.OWN_VOICE, Rule.REJECTION);
            case JUDGEMENT -> List.of(Rule.VIEW_WITHOUT_HOLDER, Rule.NAMED_SOURCE);
            case VIEW_WITHOUT_HOLDER -> List.of(Rule.JUDGEMENT, Rule.VIEWPOINT);
            case ALMOST_SURE -> List.of(Rule.DOUBT, Rule.OWNED_GUESS);
            case NORM -> List.of(Rule.OWN_VOICE, Rule.NAMED_SOURCE);
            case THREAT -> List.of(Rule.DOUBT, Rule.DEMAND);
            case NOT_RULED_OUT -> List.of(Rule.REJECTION, Rule.OPEN_QUESTION);
            case NOUN_HEDGE -> List.of(Rule.DOUBT, Rule.OWNED_GUESS);
            case HEADLINE -> List.of(Rule.NAMED_SOURCE, Rule.DOUBT);
        };
    }
}
