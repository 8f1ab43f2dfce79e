package app.hearsay.ui.part;

import app.hearsay.question.Option;
import app.hearsay.question.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text on the screen; the words of an article in it are marked as being in the article's language. The numbers of
/// two passages look as they do in the passages, and labels that can be argued about have a line each.
public final class Words extends Span {

    private static final String OPENING_MARKS = "„“‚‘";

    private static final String NUMBERED = "pair.option.";
    private static final Pattern NUMBER = Pattern.compile("[12](?= )");

    /// Their first argument is a label.
    private static final Set<String> LABELLED = Set.of("debate.option", "solution.debate");

    /// The look of the number of a passage, see `passage.css`.
    public static final String NUMBER_CLASS = "mark-number";

    /// Shows the text in the language of the reader.
    public Words(Text text, Locale reader) {
        if (text instanceof Text.Quoted) {
            addClassName("quoted");
        }
        if (text instanceof Text.Template(var key, var arguments) && LABELLED.contains(key)) {
            appendLines(text.in(reader), arguments.getFirst().in(reader));
        } else if (isNumbered(text)) {
            appendNumbered(text.in(reader));
        } else {
            append(text.in(reader), quotes(text).toList());
        }
    }

    /// An option to choose or to put in order: it stays as it is, like the text that it is about, but for the
    /// name of a status, which is the app's.
    public static Words of(Option option, Locale reader) {
        var words = new Words(option.text(), reader);
        if (option.status().isEmpty()) {
            Verbatim.mark(words, reader);
        }
        return words;
    }

    private static boolean isNumbered(Text text) {
        return text instanceof Text.Template(var key, var arguments)
                && (key.startsWith(NUMBERED) || arguments.stream().anyMatch(Words::isNumbered));
    }

    /// All of it in elements, so that two options differ in nothing but their words.
    private void appendNumbered(String words) {
        var number = NUMBER.matcher(words);
        int from = 0;
        while (number.find()) {
            addPart(words.substring(from, number.start()));
            add(number(number.group()));
            from = number.end();
        }
        addPart(words.substring(from));
    }

    private void addPart(String words) {
        if (!words.isEmpty()) {
            add(new Span(words));
        }
    }

    /// The number of a passage, as it stands in the passage itself.
    public static Span number(String figure) {
        var number = new Span(figure);
        number.addClassName(NUMBER_CLASS);
        return number;
    }

    /// What stands before the label, the label with the mark after it, and the rest.
    private void appendLines(String words, String label) {
        int start = words.indexOf(label);
        int end = words.indexOf(' ', start + label.length());
        Stream.of(words.substring(0, start), words.substring(start, end), words.substring(end))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    var own = new Span(line + " ");
                    own.addClassName("own-line");
                    add(own);
                });
    }

    private void append(String rest, List<Text.Quoted> quotes) {
        var from = 0;
        for (var quote : quotes) {
            int at = place(quote.words(), rest, from);
            if (at >= 0) {
                addText(rest.substring(from, at));
                add(spoken(quote));
                from = at + quote.words().length();
            }
        }
        addText(rest.substring(from));
    }

    /// Where quoted words stand: between marks, if they do anywhere, for the app may use the same words itself.
    private static int place(String words, String rest, int from) {
        int first = rest.indexOf(words, from);
        for (int at = first; at >= 0; at = rest.indexOf(words, at + 1)) {
            if (at > 0 && OPENING_MARKS.indexOf(rest.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return first;
    }

    private void addText(String text) {
        if (!text.isEmpty()) {
            add(text);
        }
    }

    private static Span spoken(Text.Quoted quote) {
        var span = new Span(quote.words());
        Verbatim.mark(span, quote.language());
        return span;
    }

    private static Stream<Text.Quoted> quotes(Text text) {
        return switch (text) {
            case Text.Quoted quoted -> Stream.of(quoted);
            case Text.Template template -> template.arguments().stream().flatMap(Words::quotes);
            case Text.Sequence sequence -> sequence.parts().stream().flatMap(Words::quotes);
            case Text.Named _, Text.Count _ -> Stream.empty();
        };
    }
}
