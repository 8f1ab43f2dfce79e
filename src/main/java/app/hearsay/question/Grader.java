package app.hearsay.question;

import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Grading.Graded;
import app.hearsay.question.Grading.Reason;
import app.hearsay.question.Grading.Refused;
import java.util.HashSet;
import java.util.Set;

/// Tells what an answer is worth. Every answer of the question's form gets a grade, every other one a reason
/// for its refusal; the same answer always gets the same. Never throws.
///
/// A choice is right or not, and a defensible one counts in full; marked phrases and options chosen together
/// count by their F1 score, a chain by its longest right run, an order by its pairs in order, what is sorted by
/// the share of items in their band.
///
/// See decisions 0014 and 0076.
public final class Grader {

    private Grader() {}

    public static Grading grade(Question question, Answer answer) {
        return switch (question.task()) {
            case Task.Choice task ->
                answer instanceof Answer.Choice choice
                        ? choice(question, task, choice)
                        : new Refused(Reason.OTHER_FORM);
            case Task.Marking task ->
                answer instanceof Answer.Marking marking
                        ? marking(question, task, marking)
                        : new Refused(Reason.OTHER_FORM);
            case Task.Ordering task ->
                answer instanceof Answer.Ordering ordering
                        ? ordering(question, task, ordering)
                        : new Refused(Reason.OTHER_FORM);
            case Task.Selection task ->
                answer instanceof Answer.Selection selection
                        ? selection(question, task, selection)
                        : new Refused(Reason.OTHER_FORM);
            case Task.Sorting task ->
                answer instanceof Answer.Sorting sorting
                        ? sorting(question, task, sorting)
                        : new Refused(Reason.OTHER_FORM);
        };
    }

    private static Grading choice(Question question, Task.Choice task, Answer.Choice answer) {
        if (Option.named(answer.option(), task.options()).isEmpty()) {
            return new Refused(Reason.UNKNOWN_OPTION);
        }
        if (!question.type().isScored()) {
            return new Graded(new Grade(0, Verdict.UNSCORED));
        }
        if (task.alsoRight().contains(answer.option())) {
            return new Graded(new Grade(1, Verdict.DEFENSIBLE));
        }
        return scored(question, answer.option().equals(task.right()) ? 1 : 0);
    }

    private static Grading marking(Question question, Task.Marking task, Answer.Marking answer) {
        var marked = answer.units();
        if (!marked.isEmpty()
                && (marked.first() < 0 || marked.last() >= task.units().size())) {
            return new Refused(Reason.UNKNOWN_OPTION);
        }
        return scored(question, PartialCredit.f1(new Findings(task, marked)));
    }

    private static Grading ordering(Question question, Task.Ordering task, Answer.Ordering answer) {
        var items = answer.items();
        if (!task.ranks().keySet().containsAll(items)) {
            return new Refused(Reason.UNKNOWN_OPTION);
        }
        if (items.size() != task.items().size() || new HashSet<>(items).size() < items.size()) {
            return new Refused(Reason.INCOMPLETE);
        }
        return scored(
                question,
                question.type() == QuestionType.CHAIN
                        ? PartialCredit.longestRun(items, task.ranks())
                        : PartialCredit.pairsInOrder(items, task.ranks()));
    }

    private static Grading selection(Question question, Task.Selection task, Answer.Selection answer) {
        var chosen = answer.options();
        if (!task.options().stream().map(Option::key).toList().containsAll(chosen)) {
            return new Refused(Reason.UNKNOWN_OPTION);
        }
        if (chosen.isEmpty()) {
            return new Refused(Reason.INCOMPLETE);
        }
        if (task.contradicts(chosen)) {
            return new Refused(Reason.CONTRADICTORY);
        }
        if (!chosen.equals(task.best()) && task.accepted().contains(chosen)) {
            return new Graded(new Grade(1, Verdict.DEFENSIBLE));
        }
        double points = task.accepted().stream()
                .mapToDouble(right -> PartialCredit.f1(chosen, right, Set.of()))
                .max()
                .orElseThrow();
        return scored(question, points);
    }

    private static Grading sorting(Question question, Task.Sorting task, Answer.Sorting answer) {
        var bands = task.bands().stream().map(Option::key).toList();
        var items = answer.bands().keySet();
        if (!task.solution().keySet().containsAll(items)
                || !bands.containsAll(answer.bands().values())) {
            return new Refused(Reason.UNKNOWN_OPTION);
        }
        if (items.size() < task.items().size()) {
            return new Refused(Reason.INCOMPLETE);
        }
        return scored(question, PartialCredit.toldApart(answer.bands(), task.solution(), bands));
    }

    private static Grading scored(Question question, double points) {
        if (!question.type().isScored()) {
            return new Graded(new Grade(0, Verdict.UNSCORED));
        }
        var verdict = points >= 1 ? Verdict.RIGHT : points > 0 ? Verdict.PARTLY : Verdict.WRONG;
        return new Graded(new Grade(points, verdict));
    }
}
