package app.hearsay.nickname;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that no class wants to read on the board: one entry a line, `#` before comments.
///
/// `word` is met as a whole word or as the whole name, `word*` at a word's start, `*word` at its end, `*word*`
/// anywhere in it; a blank in an entry may be missing in the name. Entries are as narrow as they can be, since
/// parts of ordinary names must not be met (the "Scunthorpe problem"). Case, diacritics, look-alikes of other
/// scripts, repeated letters, letters set apart (`a r s c h`) and digits or signs for letters (`4r$ch`) make no
/// difference; entries of digits are met as whole numbers. Immutable and thread-safe.
final class UnsuitableWords {

    private static final Pattern ENTRY = Pattern.compile("\\*?[\\p{L}\\p{N}\\p{So}]+( [\\p{L}\\p{N}\\p{So}]+)*\\*?");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{So}]+");
    private static final Pattern BORDER =
            Pattern.compile("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})|(?<=\\p{So})(?=.)|(?<=.)(?=\\p{So})");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final String NEVER = "(?!)";
    private static final Pattern RUN = Pattern.compile("(.)\\1*");

    /// Signs that end a sentence stand for a letter only before one: "Ana!" is Ana. Capital I can mean l.
    private static final Pattern I_OR_L = Pattern.compile("[!|¡](?=\\p{L})|I");

    private static final String SIGNS = "@€$+";
    private static final String SIGNS_READ = "aest";
    private static final String DIGITS = "03456789";
    private static final String DIGITS_READ = "oeasgtbg";

    /// The German and English list that comes with the program; below what reading it takes.
    static final UnsuitableWords LISTED = read("unsuitable-words.txt");

    private final Pattern met;

    private UnsuitableWords(List<String> entries) {
        var atWordStart = alternatives(entries.stream().filter(entry -> !entry.startsWith("*")));
        var anywhere = alternatives(entries.stream().filter(entry -> entry.startsWith("*")));
        this.met = Pattern.compile("(?<= )(?:" + atWordStart + ")|" + anywhere);
    }

    /// Reads a list.
    ///
    /// @param file the name that problems are reported under
    /// @throws IllegalArgumentException with every line that is no entry
    static UnsuitableWords parse(String file, List<String> lines) {
        var entries = new ArrayList<String>();
        var problems = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (ENTRY.matcher(line).matches()) {
                entries.add(line);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                problems.add(file + ":" + (i + 1) + ": neither an entry nor a comment: " + line);
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new UnsuitableWords(entries);
    }

    /// Whether an entry is met in the name.
    boolean areIn(String name) {
        return met.matcher(readings(name)).find();
    }

    private static UnsuitableWords read(String file) {
        try (var stream = Objects.requireNonNull(UnsuitableWords.class.getResourceAsStream(file), file)) {
            return parse(
                    file,
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /// All that the name can be read as, each reading on its line, blanks around each word.
    private static String readings(String name) {
        var plain = words(BORDER.matcher(Nickname.folded(name)).replaceAll(" "));
        var disguised = words(Nickname.folded(exchanged(I_OR_L.matcher(name).replaceAll("1"), SIGNS, SIGNS_READ)));
        var read = disguised.stream()
                .map(word -> exchanged(word, DIGITS, DIGITS_READ))
                .toList();
        var readButNumbers = disguised.stream()
                .filter(word -> !NUMBER.matcher(word).matches())
                .map(word -> exchanged(word, DIGITS, DIGITS_READ))
                .toList();
        return Stream.of(
                        plain,
                        read,
                        lettersJoined(plain),
                        lettersJoined(read),
                        List.of(String.join("", readButNumbers)))
                .map(words -> " " + String.join(" ", words) + " \n")
                .collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        return GAP.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private static String exchanged(String text, String from, String to) {
        var exchanged = text;
        for (int i = 0; i < from.length(); i++) {
            exchanged = exchanged.replace(from.charAt(i), to.charAt(i));
        }
        return exchanged;
    }

    /// The words that arise where characters stand alone: "a r s c h" is one.
    private static List<String> lettersJoined(List<String> words) {
        var joined = new ArrayList<String>();
        var letters = new StringBuilder();
        for (var word : words) {
            if (word.codePointCount(0, word.length()) == 1) {
                letters.append(word);
            } else {
                joined.add(letters.toString());
                letters.setLength(0);
            }
        }
        joined.add(letters.toString());
        return joined;
    }

    /// What entries are met by, gathered by their first letters: at most places of a name no letter but one needs a
    /// look.
    private static String alternatives(Stream<String> entries) {
        var byFirst = entries.map(UnsuitableWords::pattern)
                .collect(Collectors.groupingBy(
                        pattern -> pattern.substring(0, pattern.indexOf('{')), Collectors.joining("|")));
        return byFirst.isEmpty()
                ? NEVER
                : byFirst.entrySet().stream()
                        .map(first -> "(?=" + first.getKey() + ")(?:" + first.getValue() + ")")
                        .collect(Collectors.joining("|"));
    }

    /// What an entry is met by, leaving aside where it starts: at least as many of each letter as it has in a row.
    private static String pattern(String entry) {
        var pattern = new StringBuilder();
        for (var run = RUN.matcher(Nickname.folded(entry.replace("*", ""))); run.find(); ) {
            int length = run.group().codePointCount(0, run.group().length());
            pattern.append(
                    switch (run.group(1)) {
                        case " " -> " ?";
                        case "i" -> "[i1]{" + length + ",}";
                        case "l" -> "[l1]{" + length + ",}";
                        default -> run.group(1) + "{" + length + ",}";
                    });
        }
        return pattern.append(entry.endsWith("*") ? "" : "(?= )").toString();
    }
}
