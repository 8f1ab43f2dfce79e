package app.hearsay.article;

import java.io.Serializable;

/// A stretch of an article's text, half-open: from `start` up to, not including, `end`, counted in UTF-16 units from
/// the beginning of the text. Never empty. Ordered by start, then by end.
public record Span(int start, int end) implements Comparable<Span>, Serializable {

    /// @throws IllegalArgumentException if `start` is negative or `end` is not greater than `start`
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [%d, %d)".formatted(start, end));
        }
    }

    /// Whether every unit of `other` lies in this span.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The shortest span that contains both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// How many UTF-16 units it holds, at least one.
    public int length() {
        return end - start;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart == 0 ? Integer.compare(end, other.end) : byStart;
    }
}
