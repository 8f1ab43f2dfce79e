package app.hearsay.annotation;

import java.util.Comparator;

/// What is wrong at one place of an annotation file, in words for the person who wrote it. Ordered by file, then line.
///
/// @param file the name of the file
/// @param line counted from 1
public record Problem(String file, int line, String reason) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::reason);

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /// `file:line: reason`.
    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
