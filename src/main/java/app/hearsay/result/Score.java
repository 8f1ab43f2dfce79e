package app.hearsay.result;

import app.hearsay.question.Grade;
import java.util.Collection;
import java.util.OptionalDouble;

/// Points reached of those to be had.
///
/// @param points at most one for each scored attempt
/// @param possible how many attempts were scored
public record Score(double points, int possible) {

    public static Score of(Collection<Attempt> attempts) {
        var scored = attempts.stream().filter(Attempt::isScored).toList();
        double points =
                scored.stream().mapToDouble(attempt -> attempt.grade().points()).sum();
        return new Score(points, scored.size());
    }

    /// The points as people see them: whole, up to a hundred for an attempt.
    public int shown() {
        return Grade.shown(points);
    }

    /// The most that [#shown()] could be.
    public int mostShown() {
        return Grade.shown(possible);
    }

    /// From 0 to 1; empty if nothing was scored.
    public OptionalDouble share() {
        return possible == 0 ? OptionalDouble.empty() : OptionalDouble.of(points / possible);
    }
}
