package app.hearsay.question;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The measures behind partial credit; each is a share from 0 to 1, and 1 exactly if all is right.
final class PartialCredit {

    private static final double HALF = 0.5;

    private PartialCredit() {}

    /// The F1 score (harmonic mean of precision and recall; van Rijsbergen 1979) of marked units; tolerated ones
    /// are left out of the count.
    static <T> double f1(Set<T> marked, Set<T> solution, Set<T> tolerated) {
        long hits = marked.stream().filter(solution::contains).count();
        long counted = marked.stream().filter(unit -> !tolerated.contains(unit)).count();
        return 2.0 * hits / (counted + solution.size());
    }

    /// The F1 score (harmonic mean of precision and recall; van Rijsbergen 1979) of the phrases found; tolerated units
    /// are left out of the count. Who finds none but marks tolerated words has half of one.
    static double f1(Findings findings) {
        double hits = findings.areNear() ? HALF : findings.found().size();
        return 2 * hits / (hits + findings.amiss() + findings.task().phrases().size());
    }

    /// How many neighbours stand next to each other as they should, in the longest run of such neighbours, as a
    /// share of all neighbours.
    static double longestRun(List<String> given, Map<String, Integer> ranks) {
        int longest = 0;
        int run = 0;
        for (int i = 1; i < given.size(); i++) {
            run = rank(ranks, given.get(i)) == rank(ranks, given.get(i - 1)) + 1 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return (double) longest / (given.size() - 1);
    }

    /// The share of pairs of unequal rank that stand in the right order.
    static double pairsInOrder(List<String> given, Map<String, Integer> ranks) {
        int pairs = 0;
        int inOrder = 0;
        for (int i = 0; i < given.size(); i++) {
            for (int j = i + 1; j < given.size(); j++) {
                int difference = rank(ranks, given.get(j)) - rank(ranks, given.get(i));
                pairs += difference == 0 ? 0 : 1;
                inOrder += difference > 0 ? 1 : 0;
            }
        }
        return (double) inOrder / pairs;
    }

    /// The share of pairs of items of different bands that are told apart: a pair of which both are in the band
    /// they belong into counts whole, one that is merely in the right order half. Whoever puts all into one band
    /// tells none apart.
    ///
    /// @param bands all that there are, in their order
    /// @param solution the band of every item, of at least two different ones
    static double toldApart(Map<String, String> given, Map<String, String> solution, List<String> bands) {
        double pairs = 0;
        double credit = 0;
        for (var former : solution.entrySet()) {
            for (var latter : solution.entrySet()) {
                if (bands.indexOf(former.getValue()) < bands.indexOf(latter.getValue())) {
                    pairs++;
                    credit += toldApart(given, former, latter, bands);
                }
            }
        }
        return credit / pairs;
    }

    private static double toldApart(
            Map<String, String> given,
            Map.Entry<String, String> former,
            Map.Entry<String, String> latter,
            List<String> bands) {
        var first = given.get(former.getKey());
        var second = given.get(latter.getKey());
        boolean right = former.getValue().equals(first) && latter.getValue().equals(second);
        boolean inOrder = bands.indexOf(first) < bands.indexOf(second);
        return right ? 1 : inOrder ? HALF : 0;
    }

    private static int rank(Map<String, Integer> ranks, String key) {
        return ranks.getOrDefault(key, -1);
    }
}
