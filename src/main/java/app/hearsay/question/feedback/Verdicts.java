package app.hearsay.question.feedback;

import app.hearsay.question.Answer;
import app.hearsay.question.Findings;
import app.hearsay.question.Grade;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Count;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import java.util.List;
import java.util.Set;

/// The first thing a learner is told.
final class Verdicts {

    private Verdicts() {}

    static Text of(Question question, Answer answer, Grade grade) {
        return switch (question.task()) {
            case Task.Choice task when answer instanceof Answer.Choice choice -> choice(question, task, choice, grade);
            case Task.Marking task when answer instanceof Answer.Marking marking -> marking(task, marking, grade);
            case Task.Selection task
            when answer instanceof Answer.Selection selection -> selection(task, selection, grade);
            case Task.Ordering task when question.type() == QuestionType.CHAIN -> chain(task, grade);
            case Task.Sorting task when answer instanceof Answer.Sorting sorting -> sorting(task, sorting, grade);
            default -> plain(grade);
        };
    }

    /// Names the answer where it is short enough to be repeated, and wherever it is only defensible.
    private static Text choice(Question question, Task.Choice task, Answer.Choice answer, Grade grade) {
        if (!question.type().isScored()) {
            return Template.of(task.accepts(answer.option()) ? "verdict.unscored" : "verdict.unfit");
        }
        boolean named =
                grade.verdict() == Verdict.DEFENSIBLE || (grade.verdict() == Verdict.RIGHT && isShort(question));
        return Option.named(answer.option(), task.options())
                .filter(_ -> named)
                .<Text>map(option -> Template.of("verdict.named." + Wording.lower(grade.verdict()), option.text()))
                .orElseGet(() -> plain(grade));
    }

    private static boolean isShort(Question question) {
        return switch (question.type()) {
            case STATUS, SOURCE, HEADLINE, PAIR -> true;
            case CUE, CHAIN, DENIED, CERTAINTY, OWN_VOICE, TURNED, DEBATE -> false;
        };
    }

    /// "None of these" can be defended as an answer; after a colon it would say that nothing else can.
    private static Text selection(Task.Selection task, Answer.Selection answer, Grade grade) {
        var chosen = Solutions.chosen(task.options(), answer.options());
        return switch (grade.verdict()) {
            case DEFENSIBLE ->
                Template.of(
                        "verdict.named.defensible",
                        task.alone().containsAll(answer.options()) ? Template.of("answer.alone", chosen) : chosen);
            case RIGHT -> Template.of("verdict.named.right", chosen);
            case PARTLY, WRONG, UNSCORED -> plain(grade);
        };
    }

    /// So little is right now and then that whoever guesses finds it, too: that gives no points.
    private static Text sorting(Task.Sorting task, Answer.Sorting answer, Grade grade) {
        int right = (int) answer.bands().entrySet().stream()
                .filter(entry -> entry.getValue().equals(task.solution().get(entry.getKey())))
                .count();
        var of = List.<Text>of(new Count(right), new Count(task.items().size()));
        return switch (grade.verdict()) {
            case WRONG ->
                Set.copyOf(answer.bands().values()).size() == 1
                        ? Template.of("verdict.sorted.alike")
                        : right == 0 ? plain(grade) : new Template("verdict.sorted.few", of);
            case PARTLY -> right == 0 ? Template.of("verdict.sorted.order") : new Template("verdict.sorted", of);
            case RIGHT, DEFENSIBLE, UNSCORED -> plain(grade);
        };
    }

    /// Its credit is the longest run of neighbours that follow each other rightly.
    private static Text chain(Task.Ordering task, Grade grade) {
        if (grade.verdict() != Verdict.PARTLY) {
            return plain(grade);
        }
        long neighbours = Math.round(grade.points() * (task.items().size() - 1));
        return Template.of("verdict.chain", new Count((int) neighbours + 1));
    }

    private static Text marking(Task.Marking task, Answer.Marking answer, Grade grade) {
        if (grade.verdict() != Verdict.PARTLY) {
            return plain(grade);
        }
        var findings = new Findings(task, answer.units());
        int found = findings.found().size();
        int amiss = findings.amiss();
        if (found == 0) {
            return Template.of("verdict.near");
        }
        var key = amiss == 0 ? "verdict.found" : "verdict.found.extra";
        return Template.of(key, new Count(found), new Count(task.phrases().size()), new Count(amiss));
    }

    private static Text plain(Grade grade) {
        return Template.of("verdict." + Wording.lower(grade.verdict()));
    }
}
