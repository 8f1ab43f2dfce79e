package app.hearsay.report;

import app.hearsay.game.Tally;
import app.hearsay.question.Answer;
import app.hearsay.result.Attempt;
import app.hearsay.result.Score;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much there is to discuss about a question, a rule of ours: (m + s) · (1 + d) / 4, from 0 to 1.
///
/// m is the share of points that was missed. s is the share of answers that were wrong although sure, so that those
/// count twice: who was sure learns most from hearing why not (Butterfield and Metcalfe 2001, Journal of
/// Experimental Psychology: Learning, Memory, and Cognition 27(6), 1491-1494). d is how split the class is: the chance
/// that two who answered, drawn at random, did not agree (Simpson 1949, Nature 163, 688); where a class is split, some
/// can convince others. For marks it is the mean of that chance over the units that somebody marked. A question that is
/// not scored has d / 4: after what was missed, the most split first.
final class ReportUrgency {

    private ReportUrgency() {}

    /// @param answers to one question, one a player
    /// @param surelyWrong how many of them; 0 if that is not to be told
    static double of(Collection<Attempt> answers, int surelyWrong) {
        if (answers.isEmpty()) {
            return 0;
        }
        double split = split(answers);
        var reached = Score.of(answers).share();
        return reached.isEmpty()
                ? split / 4
                : (1 - reached.getAsDouble() + (double) surelyWrong / answers.size()) * (1 + split) / 4;
    }

    private static double split(Collection<Attempt> answers) {
        int n = answers.size();
        var tally = Tally.of(answers);
        if (answers.stream().anyMatch(attempt -> attempt.answer() instanceof Answer.Marking)) {
            return tally.marked().values().stream()
                    .mapToDouble(marked -> disagreement(List.of(marked, n - marked), n))
                    .average()
                    .orElse(0);
        }
        Map<Object, Integer> kinds = new HashMap<>(tally.chosen());
        kinds.putAll(tally.ordered());
        return disagreement(kinds.values(), n);
    }

    /// 1 - Σ k(k - 1) / n(n - 1), where k answered alike; 0 for a single answer.
    private static double disagreement(Collection<Integer> alike, int n) {
        double pairs = (double) n * (n - 1);
        return pairs == 0 ? 0 : 1 - alike.stream().mapToInt(k -> k * (k - 1)).sum() / pairs;
    }
}
