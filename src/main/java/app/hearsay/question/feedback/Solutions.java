package app.hearsay.question.feedback;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Quoted;
import app.hearsay.question.Text.Sequence;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.question.generation.SourceOptions;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import java.util.List;
import java.util.Set;

/// The right answer in words.
final class Solutions {

    private Solutions() {}

    static Text of(Question question) {
        return switch (question.task()) {
            case Task.Choice task -> choice(question, task);
            case Task.Marking task -> marking(question, task);
            case Task.Ordering task -> ordering(question, task);
            case Task.Selection task ->
                Template.of("solution." + Wording.lower(question.type()), chosen(task.options(), task.best()));
            case Task.Sorting task -> sorting(task);
        };
    }

    private static Text choice(Question question, Task.Choice task) {
        var statement = question.asked();
        return switch (question.type()) {
            case STATUS -> statusAndSource(statement);
            case DEBATE -> debate(statement, task);
            case SOURCE -> source(statement);
            case DENIED -> Template.of("solution.denied", excerpt(right(task)));
            case PAIR -> pair(question, task);
            case TURNED -> Template.of("solution.turned", excerpt(right(task)));
            case CUE, CHAIN, CERTAINTY, OWN_VOICE, HEADLINE -> right(task);
        };
    }

    /// "A reported claim. Source: Washington Post; behind it: anonymous sources."
    private static Text statusAndSource(Statement statement) {
        return Template.of("solution.status", Wording.aStatus(statement.status()), source(statement));
    }

    /// Names both labels, that of the annotation first.
    private static Text debate(Statement statement, Task.Choice task) {
        var other = statement.alternatives().stream()
                .filter(alternative ->
                        task.options().stream().anyMatch(option -> option.key().startsWith(alternative.name() + "/")))
                .findFirst()
                .orElseThrow();
        return Template.of("solution.debate", Wording.aStatus(statement.status()), Wording.aStatus(other));
    }

    private static Text excerpt(Text text) {
        return text instanceof Quoted quoted ? Excerpt.of(quoted) : text;
    }

    private static Text source(Statement statement) {
        var names = statement.sources().stream()
                .map(Source::actor)
                .map(SourceOptions::name)
                .toList();
        return switch (names.size()) {
            case 0 -> Template.of("solution.source.outlet");
            case 1 -> Template.of("solution.source.one", names.getFirst());
            default ->
                Template.of(
                        "solution.source.chain", names.getFirst(), new Sequence(names.subList(1, names.size()), " ← "));
        };
    }

    private static Text right(Task.Choice task) {
        return task.options().stream()
                .filter(option -> option.key().equals(task.right()))
                .map(Option::text)
                .findFirst()
                .orElseThrow();
    }

    /// Names what each of the two is, in the order in which they are shown.
    private static Text pair(Question question, Task.Choice task) {
        var statuses = shown(question).stream()
                .map(statement -> Wording.aStatus(statement.status()))
                .toList();
        return Template.of("solution.pair", right(task), statuses.getFirst(), statuses.getLast());
    }

    private static List<Statement> shown(Question question) {
        var first = question.passages().getFirst();
        boolean inOrder = question.asked().span().equals(first.marked().getFirst())
                && question.asked().id().article().equals(first.article().id());
        return inOrder ? question.about() : question.about().reversed();
    }

    /// The options of those keys, one after the other.
    static Text chosen(List<Option> options, Set<String> keys) {
        return new Sequence(
                options.stream()
                        .filter(option -> keys.contains(option.key()))
                        .map(Option::text)
                        .toList(),
                ", ");
    }

    private static Text sorting(Task.Sorting task) {
        var items = task.items().stream()
                .<Text>map(item -> Template.of(
                        "solution.band", excerpt(item.text()), task.band(item).text()))
                .toList();
        return Template.of("solution.sorted", new Sequence(items, " "));
    }

    private static Text marking(Question question, Task.Marking task) {
        var article = question.passages().getFirst().article();
        var units = task.solution().stream()
                .map(index -> new Quoted(article.quote(task.units().get(index)), article.language()))
                .<Text>map(words -> Template.of("quote", Excerpt.of(words)))
                .toList();
        return Template.of("solution." + Wording.lower(question.type()), new Sequence(units, ", "));
    }

    private static Text ordering(Question question, Task.Ordering task) {
        return Template.of(
                "solution." + Wording.lower(question.type()),
                new Sequence(task.items().stream().map(Option::text).toList(), " ← "));
    }
}
