package app.hearsay.statement;

import java.util.Comparator;

/// The place of a report in a story that is told over several days. Ordered by story, then by day.
///
/// @param story names the story; its reports share it
/// @param day from 1
public record StoryDay(String story, int day) implements Comparable<StoryDay> {

    private static final Comparator<StoryDay> IN_ORDER =
            Comparator.comparing(StoryDay::story).thenComparingInt(StoryDay::day);

    /// @throws IllegalArgumentException if the day is not positive
    public StoryDay {
        if (day < 1) {
            throw new IllegalArgumentException("not a day of a story: " + day);
        }
    }

    @Override
    public int compareTo(StoryDay other) {
        return IN_ORDER.compare(this, other);
    }
}
