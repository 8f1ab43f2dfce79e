package app.hearsay.question.feedback;

import app.hearsay.article.Span;
import app.hearsay.question.Option;
import app.hearsay.question.OwnWords;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Named;
import app.hearsay.question.Text.Quoted;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.question.generation.SourceOptions;
import app.hearsay.statement.Certainty;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Polarity;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.Optional;

/// Why something that was chosen, among several, does not belong to the answer.
public final class Amiss {

    private static final String PREFIX = "amiss.";

    private Amiss() {}

    /// Of an option of a headline's question; empty if it belongs to any answer that is right, or to another question.
    public static Optional<Text> option(Question question, String key) {
        if (question.type() != QuestionType.HEADLINE
                || !(question.task() instanceof Task.Selection task)
                || task.accepts(key)) {
            return Optional.empty();
        }
        var headline = question.about().getFirst();
        var body = question.about().getLast();
        return Optional.of(
                switch (key) {
                    case "SOURCE" ->
                        Template.of(PREFIX + (body.voice() == Voice.OWN ? "source.nobody" : "source.kept"));
                    case "DOUBT" -> Template.of(PREFIX + (isSettled(body) ? "doubt.nowhere" : "doubt.kept"));
                    case "NEGATION" ->
                        Template.of(
                                PREFIX + (body.polarity() == Polarity.AFFIRM ? "negation.nowhere" : "negation.kept"));
                    case "NOTHING" -> missing();
                    default -> notMoreCareful(task, headline, body);
                });
    }

    /// Of an answer that was chosen, and that is not right: of a rewording what it is instead, of a label what the
    /// sentence lacks, of an end of a chain that it is the other one. Empty where the reasons for the right answer
    /// say all.
    public static Optional<Text> choice(Question question, Option option) {
        return switch (question.type()) {
            case TURNED -> reworded(question, option).map(statement -> new Named(statement.why()));
            case STATUS -> Status.named(option.key()).flatMap(label -> lacking(question, label));
            case SOURCE -> otherEnd(question, option);
            case CUE, CHAIN, DENIED, CERTAINTY, OWN_VOICE, HEADLINE, PAIR, DEBATE -> Optional.empty();
        };
    }

    /// Of doubt only where no word sounds like it: else the rule says what such a word does, and a denial may name the
    /// doubt that it rejects.
    private static Optional<Text> lacking(Question question, Status label) {
        var statement = question.asked();
        boolean rejects = statement.polarity() == Polarity.DENY;
        boolean soundsOpen = rejects
                || !isSettled(statement)
                || statement.cues().stream().map(Cue::kind).anyMatch(Strength.of(Status.SPECULATION)::contains);
        return switch (label) {
            case DENIAL -> rejects ? Optional.empty() : Optional.of(Template.of(PREFIX + "status.denial"));
            case SPECULATION -> soundsOpen ? Optional.empty() : Optional.of(Template.of(PREFIX + "status.speculation"));
            case CLAIM, OWN_ASSERTION -> Optional.empty();
        };
    }

    private static Optional<Text> otherEnd(Question question, Option option) {
        var keys = question.asked().sources().stream()
                .map(source -> SourceOptions.key(source.actor()))
                .toList();
        int place = keys.indexOf(option.key());
        int wanted = question.task() instanceof Task.Choice task ? keys.indexOf(task.right()) : -1;
        if (place >= 0 && place < wanted) {
            return Optional.of(Template.of(PREFIX + "source.passed_on"));
        }
        return place > wanted && place == keys.size() - 1
                ? Optional.of(Template.of(PREFIX + "source.origin"))
                : Optional.empty();
    }

    /// The same in a word or two, of one that was not chosen either.
    public static Optional<Text> kind(Question question, Option option) {
        return reworded(question, option).map(Amiss::kind);
    }

    /// What is asked for can be hearsay, which is a reported claim, too.
    private static Text kind(Statement statement) {
        return statement.status() == Status.CLAIM
                ? Template.of(statement.isHearsay() ? "turned.kind.hearsay" : "turned.kind.claim")
                : Wording.status(statement.status());
    }

    private static Optional<Statement> reworded(Question question, Option option) {
        if (question.type() != QuestionType.TURNED
                || !(question.task() instanceof Task.Choice task)
                || task.accepts(option.key())
                || !(option.text() instanceof Quoted quoted)) {
            return Optional.empty();
        }
        return question.about().stream()
                .filter(statement -> quoted.words().contains(statement.text()))
                .findFirst();
    }

    /// What, the solution says.
    private static Text missing() {
        return Template.of("amiss.nothing");
    }

    /// A headline that leaves out the source may be the more careful one for all that.
    private static Text notMoreCareful(Task.Selection task, Statement headline, Statement body) {
        if (headline.certainty().compareTo(body.certainty()) > 0) {
            return Template.of(PREFIX + "more_careful.less");
        }
        return task.alone().containsAll(task.best()) ? Template.of(PREFIX + "more_careful.same") : missing();
    }

    /// Whether nobody could say that it leaves something open.
    static boolean isSettled(Statement statement) {
        return statement.certainty().equals(Certainty.SETTLED) && !statement.accepts(Status.SPECULATION);
    }

    /// Of a sentence in which it counts neither way whether it is taken for the newsroom's own: why.
    public static Text eitherWay(Question question, Span sentence) {
        return OwnWords.of(question, whyEitherWay(question, sentence));
    }

    private static Text whyEitherWay(Question question, Span sentence) {
        var inside = question.about().stream()
                .filter(statement -> statement.span().overlaps(sentence))
                .toList();
        var reported = inside.stream()
                .filter(statement -> statement.voice() == Voice.REPORTED)
                .findFirst();
        if (inside.isEmpty()) {
            boolean asks =
                    question.passages().getFirst().article().quote(sentence).endsWith("?");
            return Template.of(asks ? "says.question" : "says.source_only");
        }
        if (reported.isEmpty()) {
            return Template.of("says.outlet_perhaps_told");
        }
        boolean both = inside.stream().anyMatch(statement -> statement.voice() == Voice.OWN);
        return Template.of(both ? "says.both" : "says.or_outlet", Sayer.name(reported.get()));
    }

    /// Of a sentence that was taken for the newsroom's own: who speaks in it. Empty if nobody else does.
    public static Optional<Text> sentence(Question question, Span sentence) {
        return question.about().stream()
                .filter(statement -> statement.span().overlaps(sentence))
                .filter(statement -> statement.voice() == Voice.REPORTED)
                .findFirst()
                .map(Sayer::of);
    }
}
