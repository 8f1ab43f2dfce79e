package app.hearsay.report;

import app.hearsay.result.Attempt;
import app.hearsay.result.CheckResult;
import app.hearsay.result.Occasion;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the checks of a class say before and after practice, all learners put together: nobody's own result can be read
/// from it. Its errors are those of the answers, as if one learner had given them all.
///
/// See decision 0080.
///
/// @param learners who have two checks or more, at least [#FEWEST]
/// @param before the first check of each
/// @param after the last check of each
public record ClassChecks(int learners, CheckResult before, CheckResult after) {

    /// Of fewer learners nothing is told.
    public static final int FEWEST = 5;

    private static final int BOTH = 2;

    /// Empty if too few learners have finished two checks.
    ///
    /// @param attempts of these learners in checks
    /// @param length of a finished check
    public static Optional<ClassChecks> of(Collection<Attempt> attempts, int length) {
        var finished = attempts.stream()
                .collect(Collectors.groupingBy(Attempt::learner, Collectors.groupingBy(Attempt::occasion)))
                .values()
                .stream()
                .map(byOccasion -> inOrder(byOccasion, length))
                .filter(checks -> checks.size() >= BOTH)
                .toList();
        if (finished.size() < FEWEST) {
            return Optional.empty();
        }
        var before = CheckResult.of(
                finished.stream().flatMap(checks -> checks.getFirst().stream()).toList());
        var after = CheckResult.of(
                finished.stream().flatMap(checks -> checks.getLast().stream()).toList());
        return before.flatMap(first -> after.map(last -> new ClassChecks(finished.size(), first, last)));
    }

    private static List<List<Attempt>> inOrder(Map<Occasion, List<Attempt>> byOccasion, int length) {
        return byOccasion.values().stream()
                .filter(check -> check.size() >= length)
                .sorted(Comparator.comparing(check -> check.getFirst().at()))
                .toList();
    }
}
