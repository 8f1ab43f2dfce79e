package app.hearsay.question.feedback;

import app.hearsay.article.Article;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Quoted;
import app.hearsay.question.Text.Sequence;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;

/// The right answer in words.
final class Solutions {

    static final String OF_PAIR = "solution.pair";

    private Solutions() {}

    static Text of(Question question) {
        return switch (question.task()) {
            case Task.Choice task -> choice(question, task);
            case Task.Marking task -> marking(question, task);
            case Task.Ordering task -> ordering(question, task);
            case Task.Selection task -> selection(question, task);
            case Task.Sorting task -> sorting(task);
        };
    }

    private static Text choice(Question question, Task.Choice task) {
        var statement = question.asked();
        return switch (question.type()) {
            case STATUS ->
                question.expected().isPresent()
                        ? Template.of("solution.status", Wording.aStatus(statement.status()))
                        : Template.of("solution.beginner", right(task));
            case DEBATE -> debate(statement, task);
            case SOURCE -> Template.of("solution.source", right(task));
            case DENIED -> Template.of("solution.denied", whole(right(task)));
            case PAIR -> pair(question, task);
            case TURNED -> Template.of("solution.turned", whole(right(task)));
            case CUE, CHAIN, CERTAINTY, OWN_VOICE, HEADLINE -> right(task);
        };
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
        return text instanceof Quoted quoted ? Clipping.of(quoted) : text;
    }

    /// In full: on the wall, and for whoever gave no answer, nothing else shows it.
    private static Text whole(Text text) {
        return text instanceof Quoted quoted ? Clipping.whole(quoted) : text;
    }

    private static Text right(Task.Choice task) {
        return Option.named(task.right(), task.options()).map(Option::text).orElseThrow();
    }

    /// Names what each of the two is, in the order in which they are shown.
    private static Text pair(Question question, Task.Choice task) {
        var statuses = shown(question).stream()
                .map(statement -> Wording.aStatus(statement.status()))
                .toList();
        return Template.of(OF_PAIR, right(task), statuses.getFirst(), statuses.getLast());
    }

    /// The statements of a pair in the order in which they are shown.
    static List<Statement> shown(Question question) {
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

    /// An option that stands alone is no thing that could be left out.
    private static Text selection(Question question, Task.Selection task) {
        String key = "solution." + Wording.lower(question.type());
        return task.best().stream()
                .filter(task.alone()::contains)
                .<Text>map(option -> Template.of(key + "." + option.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> Template.of(key, chosen(task.options(), task.best())));
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
        var units = task.phrases().stream()
                .map(phrase -> new Quoted(words(article, task, phrase), article.language()))
                .<Text>map(words -> Template.of("quote", Clipping.of(words)))
                .toList();
        boolean single = question.type() == QuestionType.CUE && units.size() == 1;
        return Template.of(
                "solution." + Wording.lower(question.type()) + (single ? ".one" : ""), new Sequence(units, ", "));
    }

    /// The words of a phrase, with an ellipsis where others stand between them.
    private static String words(Article article, Task.Marking task, SortedSet<Integer> phrase) {
        var words = new StringBuilder();
        int last = phrase.getFirst() - 1;
        for (int index : phrase) {
            words.append(words.isEmpty() ? "" : index == last + 1 ? " " : " … ");
            words.append(article.quote(task.units().get(index)));
            last = index;
        }
        return words.toString();
    }

    private static Text ordering(Question question, Task.Ordering task) {
        return Template.of(
                "solution." + Wording.lower(question.type()),
                new Sequence(task.items().stream().map(Option::text).toList(), " ← "));
    }
}
