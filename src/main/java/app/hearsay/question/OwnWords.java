package app.hearsay.question;

import app.hearsay.question.Text.Named;
import app.hearsay.question.Text.Quoted;
import app.hearsay.question.Text.Sequence;
import app.hearsay.question.Text.Template;
import java.util.List;

/// How questions call whose own voice a text has: the newsroom's, or that of whoever wrote it, as of a press release.
public final class OwnWords {

    private OwnWords() {}

    /// The words as they fit a question's texts.
    public static Text of(Question question, Text text) {
        return of(question.passages(), text);
    }

    /// Whether the texts of a question have no newsroom's voice, but that of whoever wrote them.
    public static boolean areAuthors(Question question) {
        return areAuthors(question.passages());
    }

    private static boolean areAuthors(List<Passage> passages) {
        return passages.stream().anyMatch(Passage::selfPublished);
    }

    static Text of(List<Passage> passages, Text text) {
        return areAuthors(passages) ? authors(text) : text;
    }

    /// The same task, its options called so.
    static Task of(List<Passage> passages, Task task) {
        return task instanceof Task.Choice(var options, var right, var alsoRight, var fixedOrder)
                ? new Task.Choice(
                        options.stream()
                                .map(option -> new Option(option.key(), of(passages, option.text())))
                                .toList(),
                        right,
                        alsoRight,
                        fixedOrder)
                : task;
    }

    /// Templates that speak of the newsroom have another form for texts without one.
    private static Text authors(Text text) {
        return switch (text) {
            case Template(var key, var arguments) ->
                new Template(
                        Texts.ofAuthor(key),
                        arguments.stream().map(OwnWords::authors).toList());
            case Sequence(var parts, var separator) ->
                new Sequence(parts.stream().map(OwnWords::authors).toList(), separator);
            case Quoted _, Named _, Text.Count _ -> text;
        };
    }
}
