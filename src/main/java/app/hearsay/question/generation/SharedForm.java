package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.question.Passage;
import app.hearsay.question.SeededChance;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Cue;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import app.hearsay.statement.WordList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A form that means one thing in one statement and another in the next. It stands in the words of the
/// statement itself; a language may lack it.
enum SharedForm {
    /// Hearsay ("it is said"), or else a plan.
    SOLLEN(WordList.SOLLEN, 1, Rule.SOLL) {
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
    WUERDE(WordList.WUERDE, 2, Rule.WUERDE) {
        @Override
        Optional<Reading> reading(Statement statement) {
            if (statement.status() == Status.SPECULATION
                    && !statement.accepts(Status.CLAIM)
                    && isConditional(statement)) {
                return Optional.of(Reading.NAMED);
            }
            boolean speech = statement.status() == Status.CLAIM
                    && statement.rules().contains(HardCase.STAND_IN_SUBJUNCTIVE)
                    && !(has(statement, Cue.Kind.WOULD) && statement.accepts(Status.SPECULATION));
            return speech ? Optional.of(Reading.OTHER) : Optional.empty();
        }

        /// "Would" alone also guesses ("That would be Jo"), and in words that are passed on any subjunctive alone is
        /// perhaps only their rendering.
        private boolean isConditional(Statement statement) {
            boolean isSaid = has(statement, Cue.Kind.CONDITIONAL);
            return has(statement, Cue.Kind.KONJUNKTIV_II) && (isSaid || statement.voice() == Voice.OWN)
                    || has(statement, Cue.Kind.WOULD) && isSaid;
        }

        private boolean has(Statement statement, Cue.Kind kind) {
            return statement.cues().stream().anyMatch(cue -> cue.kind() == kind);
        }
    },
    /// A denial, or else an ordinary "not".
    NEGATION(WordList.NEGATION, 1, Rule.NEGATION) {
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

        @Override
        boolean showsItself(AnnotatedArticle article, Statement statement, Passage passage) {
            return Marks.canBeTold(article, statement, passage);
        }
    };

    /// One of the two things that a form can mean.
    enum Reading {
        /// What the form is known for: hearsay, a condition, a denial.
        NAMED,
        /// The other one: a plan, speech rendered, an ordinary "not".
        OTHER
    }

    /// The lots of which an article draws one with every other.
    private static final int LOTS = 3;

    private final WordList words;

    /// So many of the lots make two articles partners: more of them for a form that is rare.
    private final int winning;

    private final Rule rule;

    SharedForm(WordList words, int winning, Rule rule) {
        this.words = words;
        this.winning = winning;
        this.rule = rule;
    }

    /// That tells the two apart.
    Rule rule() {
        return rule;
    }

    /// What the form means in a statement that holds it; empty if that could be disputed.
    abstract Optional<Reading> reading(Statement statement);

    /// Whether a passage shows enough of its article to tell what the form means in a statement.
    boolean showsItself(AnnotatedArticle article, Statement statement, Passage passage) {
        return true;
    }

    /// Whether statements of two articles are compared by the form. The order of the two makes no difference.
    boolean isCompared(FormIndex one, FormIndex other) {
        var ids = Stream.of(one, other)
                .map(forms -> forms.article().id())
                .sorted()
                .map(Article.Id::toString)
                .collect(Collectors.joining(","));
        return Math.floorMod(SeededChance.hash(ids), (long) LOTS) < winning;
    }

    boolean isIn(Article article, Statement statement) {
        return words.isIn(article.language(), statement.text());
    }
}
