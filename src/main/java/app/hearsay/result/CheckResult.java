package app.hearsay.result;

import app.hearsay.statement.Status;
import java.util.Collection;
import java.util.Optional;

/// What a check measured, of one learner or of a class put together.
///
/// Discrimination, bias and their standard errors as in [Discrimination]. The standard error of a share adds two of
/// each kind (Agresti
/// and Coull 1998, The American Statistician 52(2), 119-126), so that none of five is not certainly none.
///
/// @param sensitivity d′: whether the newsroom's own statements are told from others'
/// @param criterion c: below 0 others are heard everywhere, above 0 the newsroom
/// @param doubted the share of the newsroom's own statements that were called speculation, from 0 to 1
/// @param doubts how many of them that were
/// @param own how many of the newsroom's own statements were asked about, at least one
/// @param answers how many it rests on
/// @param right how many of them are right
public record CheckResult(
        Measured sensitivity, Measured criterion, Measured doubted, int doubts, int own, int answers, int right) {

    private static final double ADDED = 2;

    /// Empty unless there are statements of both kinds, the newsroom's own and others.
    public static Optional<CheckResult> of(Collection<Attempt> attempts) {
        var matrix = ConfusionMatrix.of(attempts);
        var counts = Discrimination.Counts.of(matrix);
        if (counts.noises() == 0 || counts.signals() == 0) {
            return Optional.empty();
        }
        var discrimination = Discrimination.of(counts);
        int doubts = matrix.count(Status.OWN_ASSERTION, Status.SPECULATION);
        return Optional.of(new CheckResult(
                discrimination.measured(),
                new Measured(discrimination.criterion(), discrimination.error() / 2),
                share(doubts, counts.noises()),
                doubts,
                counts.noises(),
                matrix.total(),
                matrix.right()));
    }

    private static Measured share(int count, int of) {
        double adjusted = (count + ADDED) / (of + 2 * ADDED);
        return new Measured((double) count / of, Math.sqrt(adjusted * (1 - adjusted) / (of + 2 * ADDED)));
    }
}
