package app.hearsay.question.feedback;

import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Sequence;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.question.generation.SourceOptions;
import app.hearsay.statement.Cue;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.List;
import java.util.Optional;

/// What speaks for a label that is not the nearest, yet can be defended. Whoever chose it is told reasons for it; why
/// another one is nearer stands in the whole explanation.
///
/// See decision 0088.
///
/// @param label the one that was chosen
record Defence(Question question, Status label) {

    /// Empty for an answer that is right by itself, or not right, or about something else than a label.
    static Optional<Defence> of(Question question, Answer answer, Grade grade) {
        if (grade.verdict() != Grade.Verdict.DEFENSIBLE || !(answer instanceof Answer.Choice choice)) {
            return Optional.empty();
        }
        return question.type() == QuestionType.SOURCE
                ? Optional.of(new Defence(question, Status.OWN_ASSERTION))
                : Status.named(choice.option()).map(label -> new Defence(question, label));
    }

    /// What is nearer, and the signal that shows it, unless it is the one that speaks for what was chosen.
    Text nearer() {
        var nearer = Template.of("solution.nearer", question.type() == QuestionType.SOURCE ? right() : aStatus());
        var signal = Reasons.of(question, Optional.empty()).signal();
        return signal.equals(signal()) ? nearer : new Sequence(List.of(nearer, signal), " ");
    }

    private Text right() {
        var task = (Task.Choice) question.task();
        return Option.named(task.right(), task.options()).map(Option::text).orElseThrow();
    }

    private Text aStatus() {
        return Wording.aStatus(statement().status());
    }

    /// Says of its first line that it argues for the label, since the line above names another one; that of
    /// the newsroom as a source says so itself. A formula would decide what can be read either way.
    Reasons reasons() {
        var lines = argued().withoutFormula();
        return question.type() == QuestionType.SOURCE
                ? lines
                : lines.with(Template.of("debate.read", Wording.aStatus(label), signal()));
    }

    /// The lines alone.
    Reasons argued() {
        return new Reasons(
                signal(),
                rule(),
                true,
                Signals.article(question, statement()).language(),
                Optional.of(says()),
                Optional.of(statement())
                        .filter(each -> !isAboutNewsroom() && each.sources().size() > 1));
    }

    private Statement statement() {
        return question.asked();
    }

    private boolean isReported() {
        return statement().voice() == Voice.REPORTED;
    }

    /// Whether it is the newsroom that speaks, or perhaps speaks.
    private boolean isAboutNewsroom() {
        return label == Status.OWN_ASSERTION || !isReported();
    }

    /// What the strongest cue does for who reads it so; in words where there is none.
    private Text signal() {
        var article = Signals.article(question, statement());
        return new OneReason(article, statement())
                .strongest(kinds()).stream()
                        .findFirst()
                        .<Text>map(cue -> Template.of(
                                "signal." + Wording.lower(Meaning.inDefence(label, article, statement(), cue)),
                                QuotedCue.of(article, statement(), cue)))
                        .orElseGet(() -> Template.of("signal.defended." + inWords()));
    }

    private List<Cue.Kind> kinds() {
        boolean shown = switch (label) {
            case CLAIM -> isReported() && !isUnheard();
            case DENIAL, SPECULATION -> true;
            case OWN_ASSERTION -> false;
        };
        return shown ? Strength.of(label) : List.of();
    }

    private String inWords() {
        return switch (label) {
            case CLAIM -> isUnheard() ? "unheard" : isReported() ? "claim" : "heard_by_newsroom";
            case DENIAL -> "denial";
            case SPECULATION -> "speculation";
            case OWN_ASSERTION -> isReported() ? "newsroom_too" : "newsroom_leaves_open";
        };
    }

    /// Whether nobody in the text says what the denial rejects.
    private boolean isUnheard() {
        return isCase(HardCase.ACCUSATION_NOT_IN_TEXT);
    }

    private boolean isCase(HardCase hard) {
        return statement().rules().contains(hard);
    }

    /// The plain rule of the label, or a finer one whose formula leads to it.
    private Rule rule() {
        return switch (label) {
            case DENIAL -> Rule.REJECTION;
            case SPECULATION -> Rule.DOUBT;
            case OWN_ASSERTION -> ofNewsroom();
            case CLAIM -> isReported() ? Rule.NAMED_SOURCE : ofClaimWithoutSource();
        };
    }

    /// The newsroom may also be the one who leaves something open.
    private Rule ofNewsroom() {
        if (question.type() == QuestionType.SOURCE && statement().certainty().isSpeculative()) {
            return Rule.SOURCE_AROUND;
        }
        return isCase(HardCase.DEMAND_OR_ACT) ? Rule.DEMAND : Rule.OWN_VOICE;
    }

    private Rule ofClaimWithoutSource() {
        if (isCase(HardCase.PLAN_SOLLEN) || isCase(HardCase.HEDGE_WORD)) {
            return Rule.SOLL;
        }
        if (isCase(HardCase.NORM_OR_SURVEY)) {
            return Rule.NORM;
        }
        return isCase(HardCase.DEMAND_OR_ACT) ? Rule.DEMAND : Rule.SOURCE_AROUND;
    }

    private Text says() {
        if (label == Status.OWN_ASSERTION && isReported()) {
            return Template.of(
                    "says.or_outlet",
                    SourceOptions.name(statement().sources().getLast().actor()));
        }
        boolean saysSomebody = label == Status.CLAIM || label == Status.DENIAL;
        return saysSomebody && !isReported() ? Template.of("says.outlet_perhaps_told") : Sayer.of(statement());
    }
}
