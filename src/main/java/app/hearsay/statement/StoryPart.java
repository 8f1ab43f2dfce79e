package app.hearsay.statement;

import java.io.Serializable;
import java.util.Comparator;

/// The place of a text among those that belong together: the days of a story, a press release and the report on it, a
/// post and what a newsroom found, news and a comment. Ordered by story, then by number.
///
/// @param story names what they belong to; its texts share it
/// @param number from 1, in the order in which they are to be read
/// @param day whether it is the number of a day
public record StoryPart(String story, int number, boolean day) implements Comparable<StoryPart>, Serializable {

    private static final Comparator<StoryPart> IN_ORDER =
            Comparator.comparing(StoryPart::story).thenComparingInt(StoryPart::number);

    /// @throws IllegalArgumentException if the number is not positive
    public StoryPart {
        if (number < 1) {
            throw new IllegalArgumentException("not a part of a story: " + number);
        }
    }

    @Override
    public int compareTo(StoryPart other) {
        return IN_ORDER.compare(this, other);
    }
}
