package app.hearsay.question.generation;

import app.hearsay.statement.Cue;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A form that means one thing in one statement and another in the next. It stands in the words of the
/// statement itself, in German or English.
enum SharedForm {
    /// Hearsay ("it is said"), or else a plan.
    SOLLEN("soll|sollen|sollte|sollten|should") {
        @Override
        Optional<Reading> reading(Statement statement) {
            if (statement.status() == Status.CLAIM && statement.isHearsay()) {
                return Optional.of(Reading.NAMED);
            }
            boolean plan = statement.rules().contains(HardCase.PLAN_SOLLEN) && statement.voice() == Voice.OWN;
            return plan ? Optional.of(Reading.OTHER) : Optional.empty();
        }
    },
    /// A condition, said or understood, or else only somebody's speech rendered.
    WUERDE("würde|würden|would") {
        @Override
        Optional<Reading> reading(Statement statement) {
            if (statement.status() == Status.SPECULATION
                    && !statement.accepts(Status.CLAIM)
                    && isConditional(statement)) {
                return Optional.of(Reading.NAMED);
            }
            boolean speech =
                    statement.status() == Status.CLAIM && statement.rules().contains(HardCase.STAND_IN_SUBJUNCTIVE);
            return speech ? Optional.of(Reading.OTHER) : Optional.empty();
        }

        private boolean isConditional(Statement statement) {
            return statement.cues().stream().anyMatch(cue -> cue.kind() == Cue.Kind.KONJUNKTIV_II);
        }
    },
    /// A denial, or else an ordinary "not".
    NEGATION("nicht|nichts|niemand|niemandem|niemanden|nie|niemals|nirgends|nirgendwo|kein\\p{L}*"
            + "|not|no|nobody|nothing|never|none") {
        @Override
        Optional<Reading> reading(Statement statement) {
            if (!statement.alternatives().isEmpty()) {
                return Optional.empty();
            }
            if (statement.status() == Status.DENIAL) {
                return Optional.of(Reading.NAMED);
            }
            boolean plain = statement.rules().contains(HardCase.NEGATION_WITHOUT_OPPONENT)
                    || statement.rules().contains(HardCase.NEGATION_BY_SOURCE);
            return plain ? Optional.of(Reading.OTHER) : Optional.empty();
        }
    };

    /// One of the two things that a form can mean.
    enum Reading {
        /// What the form is known for: hearsay, a condition, a denial.
        NAMED,
        /// The other one: a plan, speech rendered, an ordinary "not".
        OTHER
    }

    private final Pattern words;

    SharedForm(String words) {
        this.words = Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    /// What the form means in a statement that holds it; empty if that could be disputed.
    abstract Optional<Reading> reading(Statement statement);

    boolean isIn(Statement statement) {
        return words.matcher(statement.text().toLowerCase(Locale.ROOT)).find();
    }
}
