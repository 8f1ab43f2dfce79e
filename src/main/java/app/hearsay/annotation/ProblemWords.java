package app.hearsay.annotation;

import java.util.List;

/// Puts what a file holds into the words of a problem.
final class ProblemWords {

    private static final int LONGEST = 70;

    private ProblemWords() {}

    /// "a, b or c".
    static String list(List<String> words, String conjunction) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + conjunction + " " + words.getLast();
    }

    /// The words in quotation marks, on one line, and shortened if they are many.
    static String quoted(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return "“"
                + (line.length() <= LONGEST
                        ? line
                        : line.substring(0, LONGEST - 1).strip() + "…") + "”";
    }

    /// "once", "twice", "3 times".
    static String times(int count) {
        return switch (count) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> count + " times";
        };
    }
}
