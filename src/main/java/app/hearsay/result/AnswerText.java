package app.hearsay.result;

import app.hearsay.question.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Answers as the log holds them, readable and back again: `choice CLAIM`, `marking 1 4 7`, `ordering s03 s01`,
/// `selection DOUBT SOURCE`, `sorting s01=OPEN s03=SETTLED`.
///
/// In keys `%` stands as `%25`, a blank as `%20`, in those of what is sorted `=` as `%3D`; nothing else is
/// escaped.
final class AnswerText {

    private static final String CHOICE = "choice";
    private static final String MARKING = "marking";
    private static final String ORDERING = "ordering";
    private static final String SELECTION = "selection";
    private static final String SORTING = "sorting";

    private AnswerText() {}

    static String of(Answer answer) {
        return switch (answer) {
            case Answer.Choice(var option) -> CHOICE + " " + escaped(option);
            case Answer.Marking(var units) ->
                MARKING + units.stream().map(unit -> " " + unit).collect(Collectors.joining());
            case Answer.Ordering(var items) ->
                ORDERING + items.stream().map(item -> " " + escaped(item)).collect(Collectors.joining());
            case Answer.Selection(var options) ->
                SELECTION
                        + options.stream()
                                .sorted()
                                .map(option -> " " + escaped(option))
                                .collect(Collectors.joining());
            case Answer.Sorting(var bands) ->
                SORTING
                        + bands.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(entry -> " " + pair(entry.getKey()) + "=" + pair(entry.getValue()))
                                .collect(Collectors.joining());
        };
    }

    /// @throws IllegalArgumentException if it is not the text of an answer
    static Answer parse(String text) {
        var words = List.of(text.split(" ", -1));
        var values = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case CHOICE -> new Answer.Choice(onlyKey(values, text));
            case MARKING ->
                new Answer.Marking(
                        values.stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new)));
            case ORDERING ->
                new Answer.Ordering(values.stream().map(AnswerText::unescaped).toList());
            case SELECTION ->
                new Answer.Selection(values.stream().map(AnswerText::unescaped).collect(Collectors.toSet()));
            case SORTING -> new Answer.Sorting(bands(values, text));
            default -> throw new IllegalArgumentException("not an answer: " + text);
        };
    }

    private static Map<String, String> bands(List<String> values, String text) {
        var bands = new HashMap<String, String>();
        for (var value : values) {
            var parts = value.split("=", -1);
            if (parts.length != 2 || bands.put(unpair(parts[0]), unpair(parts[1])) != null) {
                throw new IllegalArgumentException("not an answer: " + text);
            }
        }
        return bands;
    }

    private static String pair(String key) {
        return escaped(key).replace("=", "%3D");
    }

    private static String unpair(String key) {
        return unescaped(key.replace("%3D", "="));
    }

    private static String onlyKey(List<String> values, String text) {
        if (values.size() != 1) {
            throw new IllegalArgumentException("not an answer: " + text);
        }
        return unescaped(values.getFirst());
    }

    private static String escaped(String key) {
        return key.replace("%", "%25").replace(" ", "%20");
    }

    private static String unescaped(String key) {
        return key.replace("%20", " ").replace("%25", "%");
    }
}
