package app.hearsay.annotation;

import app.hearsay.article.TextPlace;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/// Says where a YAML file breaks the rules of YAML, and how to mend it.
final class YamlFault {

    private static final Pattern TAB_INDENT = Pattern.compile(" *\t.*");

    private YamlFault() {}

    /// The line of the fault, counted from 1.
    static int line(YAMLException fault, String text) {
        return switch (fault) {
            case MarkedYAMLException marked -> mark(marked).getLine() + 1;
            case ReaderException reader ->
                TextPlace.of(
                                text,
                                text.offsetByCodePoints(
                                        0, Math.min(reader.getPosition(), text.codePointCount(0, text.length()))))
                        .line();
            default -> 1;
        };
    }

    static String reason(YAMLException fault, String text) {
        return switch (fault) {
            case MarkedYAMLException marked -> {
                var line = text.lines().skip(mark(marked).getLine()).findFirst().orElse("");
                yield TAB_INDENT.matcher(line).matches()
                        ? "a tab at the beginning of the line: indent with spaces"
                        : advice(marked);
            }
            case ReaderException reader -> "a control character (U+%04X): remove it".formatted(reader.getCodePoint());
            default -> "the file is no YAML: " + fault.getMessage();
        };
    }

    private static Mark mark(MarkedYAMLException fault) {
        boolean unclosed = isUnclosedQuote(fault) && fault.getContextMark() != null;
        return unclosed || fault.getProblemMark() == null ? fault.getContextMark() : fault.getProblemMark();
    }

    private static boolean isUnclosedQuote(MarkedYAMLException fault) {
        return Objects.requireNonNullElse(fault.getContext(), "").contains("quoted scalar");
    }

    private static String advice(MarkedYAMLException fault) {
        var problem = Objects.requireNonNullElse(fault.getProblem(), "");
        if (isUnclosedQuote(fault)) {
            return "a quotation mark (\" or ') is opened and not closed, or stands inside the value";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a line indented too far, or a colon and a blank inside a value: put it between quotation marks (\"…\")";
        }
        if (problem.contains("could not find expected ':'")) {
            return "a key without a colon, or a line that is not indented like the lines above";
        }
        if (problem.contains("expected <block end>")) {
            return "the line is not indented like the lines above, or something follows a closing quotation mark";
        }
        if (problem.contains("cannot start any token") || problem.contains("unexpected character found")) {
            return "a value begins with a character that YAML keeps for itself: put it between quotation marks";
        }
        if (problem.contains("',' or")) {
            return "a bracket { or [ is not closed, or a comma is missing in it";
        }
        return "no YAML: " + problem;
    }
}
