package app.hearsay.question.feedback;

import app.hearsay.statement.Cue;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a cue does in its statement: the same word can do different things. The constants are the last part of the keys
/// of their texts.
enum Meaning {
    /// It names somebody who says it.
    SOMEBODY,
    /// It names somebody, yet for another sentence.
    NEARBY,
    /// Somebody speaks.
    VERB,
    /// Somebody's words are rendered.
    SPEECH,
    /// It is only imagined.
    IMAGINED,
    /// Something holds only under a condition.
    CONDITION,
    /// It is left open.
    OPEN,
    /// Somebody says so, without a name.
    HEARSAY,
    /// Something is planned.
    PLAN,
    /// A single word is hedged.
    WORD,
    /// It sounds almost settled.
    ALMOST,
    /// Somebody's very words.
    QUOTATION,
    /// Somebody objects.
    REJECTS,
    /// Something is negated, and nobody objects.
    NEGATION,
    /// What somebody said goes on.
    CONNECTIVE,
    /// Something is excepted.
    EXCEPTION,
    /// A view without a name.
    HOLDER;

    /// "… geboten haben", "… gefahren worden sein", but not "zu sehen sein".
    private static final Pattern PERFECT_INFINITIVE =
            Pattern.compile("(?<!zu )(?<!\\p{L})\\p{L}+(?:t|en)(?: worden)? (?:haben|sein)(?!\\p{L})");

    private static final Pattern SOLLEN = Pattern.compile("soll|sollen");

    /// Nothing where there is nothing to say.
    static Optional<Meaning> of(Statement statement, Cue cue, String words) {
        boolean doubted = statement.status() == Status.SPECULATION;
        return switch (cue.kind()) {
            case ATTRIBUTION -> Optional.of(statement.sources().isEmpty() ? NEARBY : SOMEBODY);
            case REPORTING_VERB -> Optional.of(VERB);
            case KONJUNKTIV_I -> Optional.of(SPEECH);
            case KONJUNKTIV_II -> Optional.of(doubted ? IMAGINED : SPEECH);
            case MODAL -> Optional.of(modal(statement, words));
            case ADVERB -> adverb(statement);
            case CONDITIONAL -> Optional.of(CONDITION);
            case QUOTATION -> Optional.of(QUOTATION);
            case DENIAL_WORD -> Optional.of(statement.status() == Status.DENIAL ? REJECTS : NEGATION);
            case CONNECTIVE -> Optional.of(CONNECTIVE);
            case EXCEPTION -> Optional.of(EXCEPTION);
            case HOLDER -> Optional.of(HOLDER);
            case DOUBT_VERB -> doubted ? Optional.of(OPEN) : Optional.empty();
        };
    }

    /// "Soll" with a perfect infinitive speaks of what is past: no plan, but hearsay, also where the source is named.
    private static Meaning modal(Statement statement, String words) {
        boolean ofPast = SOLLEN.matcher(words).matches()
                && PERFECT_INFINITIVE.matcher(statement.text()).find();
        if (statement.isHearsay() || ofPast) {
            return HEARSAY;
        }
        return statement.status() == Status.SPECULATION ? OPEN : PLAN;
    }

    private static Optional<Meaning> adverb(Statement statement) {
        if (statement.isHearsay()) {
            return Optional.of(HEARSAY);
        }
        if (statement.status() == Status.SPECULATION) {
            return Optional.of(OPEN);
        }
        if (statement.rules().contains(HardCase.NOUN_HEDGE)) {
            return Optional.of(WORD);
        }
        return statement.certainty().grade() == 4 ? Optional.of(ALMOST) : Optional.empty();
    }
}
