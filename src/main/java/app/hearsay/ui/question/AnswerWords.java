package app.hearsay.ui.question;

import app.hearsay.question.Answer;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Says an answer in the words that its player saw.
///
/// @param question empty if it is not asked any more: then keys and numbers stand for the words
public record AnswerWords(Optional<Question> question, Locale language) {

    /// Each thing that was chosen, marked or sorted, in the order of the answer or, where it has none, of the keys.
    public Stream<String> of(Answer answer) {
        return switch (answer) {
            case Answer.Choice(var option) -> Stream.of(option(option));
            case Answer.Ordering(var items) -> items.stream().map(this::option);
            case Answer.Marking(var units) -> units.stream().map(this::unit);
            case Answer.Selection(var options) -> options.stream().sorted().map(this::option);
            case Answer.Sorting(var bands) ->
                bands.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> option(entry.getValue()) + ": " + option(entry.getKey()));
        };
    }

    private String option(String key) {
        return question.flatMap(known -> Option.named(key, options(known.task())))
                .map(option -> option.text().in(language))
                .orElse(key);
    }

    private static List<Option> options(Task task) {
        return switch (task) {
            case Task.Choice choice -> choice.options();
            case Task.Ordering ordering -> ordering.items();
            case Task.Marking _ -> List.of();
            case Task.Selection selection -> selection.options();
            case Task.Sorting sorting ->
                Stream.concat(sorting.items().stream(), sorting.bands().stream())
                        .toList();
        };
    }

    private String unit(int place) {
        return question.filter(known -> known.task() instanceof Task.Marking marking
                        && place < marking.units().size())
                .map(known -> known.passages()
                        .getFirst()
                        .article()
                        .quote(((Task.Marking) known.task()).units().get(place)))
                .orElseGet(() -> Integer.toString(place));
    }
}
