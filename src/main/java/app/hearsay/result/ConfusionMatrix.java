package app.hearsay.result;

import app.hearsay.statement.Status;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntBiFunction;

/// How often each status was taken for each other: rows are what a statement is, columns what was answered.
///
/// Counts the attempts that ask for one status. An answer that can be defended is no confusion and stands on the
/// diagonal. Immutable.
public final class ConfusionMatrix {

    /// How many attempts it takes before it tells anything, a bound of ours: two or three rounds.
    private static final int FEWEST = 5;

    private final Map<Status, Map<Status, Integer>> counts = new EnumMap<>(Status.class);

    private ConfusionMatrix() {
        for (var expected : Status.values()) {
            var row = new EnumMap<Status, Integer>(Status.class);
            for (var chosen : Status.values()) {
                row.put(chosen, 0);
            }
            counts.put(expected, row);
        }
    }

    public static ConfusionMatrix of(Collection<Attempt> attempts) {
        var matrix = new ConfusionMatrix();
        Naming.in(attempts).forEach(naming -> matrix.row(naming.expected()).merge(naming.counted(), 1, Integer::sum));
        return matrix;
    }

    /// Of what somebody else has counted.
    ///
    /// @param count how often a statement of the first status was taken for the second
    static ConfusionMatrix counting(ToIntBiFunction<Status, Status> count) {
        var matrix = new ConfusionMatrix();
        for (var expected : Status.values()) {
            matrix.row(expected).replaceAll((counted, _) -> count.applyAsInt(expected, counted));
        }
        return matrix;
    }

    /// How often a statement of status `expected` was answered with `chosen`.
    public int count(Status expected, Status chosen) {
        return row(expected).getOrDefault(chosen, 0);
    }

    /// How many statements of that status were asked for.
    public int asked(Status expected) {
        return Arrays.stream(Status.values())
                .mapToInt(chosen -> count(expected, chosen))
                .sum();
    }

    /// How many of them were answered right.
    public int right() {
        return Arrays.stream(Status.values())
                .mapToInt(status -> count(status, status))
                .sum();
    }

    /// How many attempts it counts.
    public int total() {
        return Arrays.stream(Status.values()).mapToInt(this::asked).sum();
    }

    /// Whether it rests on enough to be shown.
    public boolean isTelling() {
        return total() >= FEWEST;
    }

    private Map<Status, Integer> row(Status expected) {
        return Objects.requireNonNull(counts.get(expected));
    }
}
