package app.hearsay.ui.progress;

import app.hearsay.result.Attempt;
import app.hearsay.result.BrierScore;
import app.hearsay.result.Calibration;
import app.hearsay.result.ConfusionMatrix;
import app.hearsay.result.Discrimination;
import app.hearsay.result.LearningCurve;
import app.hearsay.result.NextRule;
import app.hearsay.result.Score;
import java.util.List;
import java.util.Optional;

/// Everything that the page shows of a learner's attempts.
///
/// @param answers how many there are, unscored ones too
/// @param brier empty unless the learner said of a scored answer how sure they were
record Standing(
        int answers,
        Score score,
        LearningCurve curve,
        ConfusionMatrix matrix,
        Calibration calibration,
        Optional<BrierScore> brier,
        Optional<Discrimination> discrimination,
        Optional<NextRule> nextRule) {

    /// @param attempts oldest first
    static Standing of(List<Attempt> attempts) {
        return new Standing(
                attempts.size(),
                Score.of(attempts),
                LearningCurve.of(attempts),
                ConfusionMatrix.of(attempts),
                Calibration.of(attempts),
                BrierScore.of(attempts),
                Discrimination.of(attempts),
                NextRule.of(attempts));
    }
}
