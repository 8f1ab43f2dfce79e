package app.hearsay.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

/// How the share of points developed: one value for each stretch of scored attempts, in the order in which they were
/// given. A stretch is ten attempts long, and twice as long whenever there would be more than [#MOST] of them.
/// Immutable.
public final class LearningCurve {

    /// How many points there are at most: as many as a phone's screen shows apart.
    public static final int MOST = 40;

    private static final int SHORTEST = 10;

    private static final LearningCurve NONE = new LearningCurve(SHORTEST, List.of());

    private final int length;
    private final List<Tally> stretches;

    /// One stretch of attempts.
    ///
    /// @param from number of its first scored attempt, counted from 1
    /// @param to number of its last
    /// @param share points reached of those to be had, from 0 to 1
    public record Point(int from, int to, double share) {}

    private LearningCurve(int length, List<Tally> stretches) {
        this.length = length;
        this.stretches = List.copyOf(stretches);
    }

    /// That of somebody who has not answered anything.
    static LearningCurve none() {
        return NONE;
    }

    /// @param stretches oldest first, all of a curve
    static LearningCurve of(List<Tally> stretches) {
        int answers = stretches.stream().mapToInt(Tally::answers).sum();
        int length = SHORTEST;
        while (answers > MOST * length) {
            length *= 2;
        }
        return new LearningCurve(length, stretches);
    }

    /// With one more attempt, the newest, if it is scored.
    LearningCurve with(Attempt attempt) {
        if (!attempt.isScored()) {
            return this;
        }
        var tally = Tally.of(attempt);
        boolean begun = !stretches.isEmpty() && stretches.getLast().answers() < length;
        if (!begun && stretches.size() == MOST) {
            return coarser().with(attempt);
        }
        var more = new ArrayList<>(stretches);
        if (begun) {
            more.set(more.size() - 1, more.getLast().plus(tally));
        } else {
            more.add(tally);
        }
        return new LearningCurve(length, more);
    }

    private LearningCurve coarser() {
        return new LearningCurve(
                2 * length,
                stretches.stream()
                        .gather(Gatherers.windowFixed(2))
                        .map(pair -> pair.stream().reduce(Tally::plus).orElseThrow())
                        .toList());
    }

    /// As far as it rests on nothing that was answered then or later.
    LearningCurve before(Instant time) {
        return new LearningCurve(
                length,
                stretches.stream()
                        .takeWhile(stretch -> stretch.latest().isBefore(time))
                        .toList());
    }

    /// Oldest first; empty without any.
    List<Tally> stretches() {
        return stretches;
    }

    /// How many attempts one point sums up, but for the last, which may rest on fewer.
    public int length() {
        return length;
    }

    /// Oldest first, at most [#MOST]; empty without any attempt.
    public List<Point> points() {
        return IntStream.range(0, stretches.size()).mapToObj(this::point).toList();
    }

    private Point point(int number) {
        var stretch = stretches.get(number);
        int before = number * length;
        return new Point(before + 1, before + stretch.answers(), stretch.points() / stretch.answers());
    }

    /// Whether there is more than a single point to see.
    public boolean isLine() {
        return stretches.size() > 1;
    }
}
