package app.hearsay.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// How the share of points developed: one value for each ten scored attempts, in the order in which they were given.
///
/// @param points oldest first; the last may rest on fewer than ten attempts; empty without any
public record LearningCurve(List<Point> points) {

    /// How many attempts one point sums up.
    public static final int BLOCK = 10;

    /// One stretch of attempts.
    ///
    /// @param from number of its first scored attempt, counted from 1
    /// @param to number of its last
    /// @param share points reached of those to be had, from 0 to 1
    public record Point(int from, int to, double share) {}

    public LearningCurve {
        points = List.copyOf(points);
    }

    /// Whether there is more than a single point to see.
    public boolean isLine() {
        return points.size() > 1;
    }

    /// @param attempts oldest first
    public static LearningCurve of(Collection<Attempt> attempts) {
        var scored = attempts.stream().filter(Attempt::isScored).toList();
        var points = new ArrayList<Point>();
        for (int start = 0; start < scored.size(); start += BLOCK) {
            int end = Math.min(start + BLOCK, scored.size());
            var share = Score.of(scored.subList(start, end)).share().orElseThrow();
            points.add(new Point(start + 1, end, share));
        }
        return new LearningCurve(points);
    }
}
