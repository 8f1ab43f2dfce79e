package app.hearsay.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads the head of a seed, and all that is wrong with it.
///
/// See decision 0024.
final class ArticleFileHead {

    private static final List<String> KEYS = List.of("title", "publisher", "published", "stand", "licence", "language");
    private static final Pattern BLANK_LINES = Pattern.compile("(?:\\h*+\\R)*+");
    private static final Pattern OPENING = Pattern.compile(BLANK_LINES + "(?:" + String.join("|", KEYS) + "):");
    private static final Pattern FIELD = Pattern.compile("(\\w[\\w-]*):(.*)");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\h*(?:\\n|\\z)");
    private static final Pattern DAY = Pattern.compile("(?:Tag|Day) ([1-9]\\d?)");

    private record Value(int line, String text) {}

    private final int first;
    private final Map<String, Value> values = new HashMap<>();
    private final List<TextFile.Fault> faults = new ArrayList<>();

    /// @param first its first line, counted from 1
    private ArticleFileHead(int first) {
        this.first = first;
    }

    /// Whether a file begins with a head.
    static boolean opens(String file) {
        return OPENING.matcher(file).lookingAt();
    }

    /// @param file lines end with `\n`
    static ArticleFile read(String file) {
        int start = start(file);
        var end = BLANK_LINE.matcher(file).region(start, file.length());
        boolean ended = end.find();
        var lines = file.substring(start, ended ? end.start() : file.length()).split("\n", -1);
        var body = ended ? file.substring(end.end()).strip() : "";
        int first = TextPlace.of(file, start).line();
        var head = new ArticleFileHead(first);
        for (int i = 0; i < lines.length; i++) {
            head.readLine(first + i, lines[i]);
        }
        if (body.isEmpty()) {
            head.fault(first + lines.length - 1, "a blank line and the text must follow the head");
        }
        return head.seed(body);
    }

    private static int start(String file) {
        var blank = BLANK_LINES.matcher(file);
        return blank.lookingAt() ? blank.end() : 0;
    }

    private void readLine(int line, String words) {
        var field = FIELD.matcher(words);
        if (!field.matches()) {
            fault(line, "a head has only lines of the form “key: value”, and a blank line after the last");
        } else if (!KEYS.contains(field.group(1))) {
            fault(line, "unknown key “%s”; a head has %s".formatted(field.group(1), String.join(", ", KEYS)));
        } else if (field.group(2).isBlank()) {
            fault(line, "“%s” is empty".formatted(field.group(1)));
        } else if (values.putIfAbsent(
                        field.group(1), new Value(line, field.group(2).strip()))
                != null) {
            fault(line, "“%s” is given twice".formatted(field.group(1)));
        }
    }

    private ArticleFile seed(String body) {
        var title = text("title");
        var publisher = text("publisher");
        var published = ifAny("published", "a day such as 2017-04-17", ArticleFileHead::date);
        var day = ifAny("stand", "“Tag” or “Day” and a number from 1 to 99", ArticleFileHead::day);
        var licence = needed("licence", "CC BY 2.5 or CC0 1.0", Licence::labelled);
        var language = needed("language", "de or en", ArticleFileHead::language);
        var text = title.map(headline -> headline + "\n\n" + body).orElse(body);
        if (!faults.isEmpty()) {
            return new ArticleFile(Optional.empty(), text, faults);
        }
        var origin = new Origin(
                title.orElseThrow(),
                publisher.orElseThrow(),
                published,
                day.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                licence.orElseThrow(),
                language.orElseThrow());
        return new ArticleFile(Optional.of(origin), text, List.of());
    }

    private Optional<String> text(String key) {
        return needed(key, "a text", Optional::of);
    }

    private <T> Optional<T> needed(String key, String wanted, Function<String, Optional<T>> reader) {
        if (!values.containsKey(key)
                && faults.stream().noneMatch(fault -> fault.reason().startsWith("“" + key + "”"))) {
            fault(first, "“%s” is missing".formatted(key));
        }
        return ifAny(key, wanted, reader);
    }

    private <T> Optional<T> ifAny(String key, String wanted, Function<String, Optional<T>> reader) {
        var value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        var read = reader.apply(value.text());
        if (read.isEmpty()) {
            fault(value.line(), "“%s” must be %s, not “%s”".formatted(key, wanted, value.text()));
        }
        return read;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> day(String text) {
        return DAY.matcher(text)
                .results()
                .filter(day -> day.group().equals(text))
                .map(day -> Integer.valueOf(day.group(1)))
                .findFirst();
    }

    private static Optional<Locale> language(String text) {
        return switch (text) {
            case "de" -> Optional.of(Locale.GERMAN);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    private void fault(int line, String reason) {
        faults.add(new TextFile.Fault(line, reason));
    }
}
