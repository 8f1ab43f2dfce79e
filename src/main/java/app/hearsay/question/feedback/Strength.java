package app.hearsay.question.feedback;

import static app.hearsay.statement.Cue.Kind.ADVERB;
import static app.hearsay.statement.Cue.Kind.ATTRIBUTION;
import static app.hearsay.statement.Cue.Kind.CONDITIONAL;
import static app.hearsay.statement.Cue.Kind.CONNECTIVE;
import static app.hearsay.statement.Cue.Kind.DENIAL_WORD;
import static app.hearsay.statement.Cue.Kind.DOUBT_VERB;
import static app.hearsay.statement.Cue.Kind.EXCEPTION;
import static app.hearsay.statement.Cue.Kind.HOLDER;
import static app.hearsay.statement.Cue.Kind.KONJUNKTIV_I;
import static app.hearsay.statement.Cue.Kind.KONJUNKTIV_II;
import static app.hearsay.statement.Cue.Kind.MODAL;
import static app.hearsay.statement.Cue.Kind.QUOTATION;
import static app.hearsay.statement.Cue.Kind.REPORTING_VERB;
import static app.hearsay.statement.Cue.Kind.WOULD;

import app.hearsay.statement.Cue;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;

/// Which kinds of cues show best what is asked for, the strongest first.
final class Strength {

    /// That somebody says it.
    private static final List<Cue.Kind> OF_SOURCE =
            List.of(ATTRIBUTION, REPORTING_VERB, KONJUNKTIV_I, QUOTATION, KONJUNKTIV_II, WOULD, CONNECTIVE);

    private static final List<Cue.Kind> OF_HEARSAY = List.of(MODAL, ADVERB, ATTRIBUTION, REPORTING_VERB);
    private static final List<Cue.Kind> OF_DENIAL = List.of(DENIAL_WORD);
    private static final List<Cue.Kind> OF_DOUBT =
            List.of(DOUBT_VERB, CONDITIONAL, MODAL, ADVERB, KONJUNKTIV_II, WOULD);
    private static final List<Cue.Kind> OF_OWN_VOICE = List.of(MODAL, HOLDER, ADVERB, ATTRIBUTION);

    private Strength() {}

    /// Those that show the status by themselves.
    static List<Cue.Kind> ofStatus(Statement statement) {
        boolean hearsay = statement.status() == Status.CLAIM && statement.isHearsay();
        return hearsay ? OF_HEARSAY : of(statement.status());
    }

    /// Those that show who says it: of hearsay, that nobody is named.
    static List<Cue.Kind> ofSource(Statement statement) {
        return statement.isHearsay() ? ofStatus(statement) : OF_SOURCE;
    }

    /// Those that show that status; of claims, those that show whose words they are.
    static List<Cue.Kind> of(Status status) {
        return switch (status) {
            case CLAIM -> OF_SOURCE;
            case DENIAL -> OF_DENIAL;
            case SPECULATION -> OF_DOUBT;
            case OWN_ASSERTION -> OF_OWN_VOICE;
        };
    }

    /// Those that the rule's formula speaks of.
    static List<Cue.Kind> ofRule(Rule rule) {
        return switch (rule) {
            case SOLL -> List.of(MODAL, ADVERB);
            case WUERDE -> List.of(CONDITIONAL, KONJUNKTIV_II, WOULD);
            case NEGATION, SIGN_OF_ANSWER -> List.of(DENIAL_WORD);
            case VIEWPOINT -> List.of(ATTRIBUTION);
            case CARRIED_ON, COUNTER_VERSION -> List.of(CONNECTIVE);
            case EXCEPTION -> List.of(EXCEPTION, DENIAL_WORD);
            case MENTAL_VERB, THREAT, NOT_RULED_OUT -> List.of(DOUBT_VERB, REPORTING_VERB);
            case DEMAND, VOUCHING_VERB, JUDGEMENT -> List.of(REPORTING_VERB);
            case VIEW_WITHOUT_HOLDER -> List.of(HOLDER);
            case ALMOST_SURE -> List.of(ADVERB, QUOTATION);
            case NOUN_HEDGE, OPEN_QUESTION -> List.of(ADVERB);
            case OWN_VOICE,
                    NAMED_SOURCE,
                    REJECTION,
                    DOUBT,
                    SOURCE_AROUND,
                    OWNED_GUESS,
                    REASON_OF_DENIAL,
                    NORM,
                    HEADLINE -> List.of();
        };
    }
}
