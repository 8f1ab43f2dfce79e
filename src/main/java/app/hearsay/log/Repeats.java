package app.hearsay.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which lines have just been written, and how often they came again. Not thread-safe.
///
/// See decision 0041.
///
/// @param <T> what is written
final class Repeats<T> {

    /// Something that came again and was not written.
    ///
    /// @param last the last of them
    /// @param count at least 1
    record Counted<T>(T last, int count) {}

    /// How many different lines are told apart in a period; all others of a logger count as one.
    private static final int MOST_KEYS = 200;

    private static final class Seen<T> {
        private final long since;
        private T last;
        private int count;

        private Seen(long since, T line) {
            this.since = since;
            this.last = line;
        }
    }

    private final long period;
    private final Map<String, Seen<T>> seen = new LinkedHashMap<>();

    /// @param period for which a line is not written again; zero writes all of them
    Repeats(Duration period) {
        this.period = period.toNanos();
    }

    /// Takes note of a line.
    ///
    /// @param key what lines have in common that count as one
    /// @param other the key that it has where there are too many keys
    /// @param now nanoseconds of [System#nanoTime()]
    /// @return whether it is to be written
    boolean isNew(String key, String other, T line, long now) {
        if (period == 0) {
            return true;
        }
        var known = seen.get(seen.containsKey(key) || seen.size() < MOST_KEYS ? key : other);
        if (known == null) {
            seen.put(seen.size() < MOST_KEYS ? key : other, new Seen<>(now, line));
            return true;
        }
        known.last = line;
        known.count++;
        return false;
    }

    /// What came again in periods that are over, and forgets them: the next such line is written.
    List<Counted<T>> over(long now) {
        var over = new ArrayList<Counted<T>>();
        seen.values().removeIf(line -> {
            boolean ends = now - line.since >= period;
            if (ends && line.count > 0) {
                over.add(new Counted<>(line.last, line.count));
            }
            return ends;
        });
        return over;
    }
}
