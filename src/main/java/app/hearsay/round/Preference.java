package app.hearsay.round;

import app.hearsay.round.RoundComposer.Candidate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Which of several candidates a learner should meet next: those never seen, or else those not fully right the
/// last time, or else the third that was answered longest ago. Looks each candidate of a pool up once, as a round asks
/// for thousands of them again with each draw. Immutable.
final class Preference {

    private static final int OLDEST_PART = 3;

    private final BitSet seen = new BitSet();
    private final BitSet wrong = new BitSet();
    private final int[] answersAgo;

    /// @param pool all that candidates will come from, see [RoundComposer#candidates(List)]
    Preference(History history, List<Candidate> pool) {
        boolean newcomer = history.answered().isEmpty();
        this.answersAgo = new int[newcomer ? 0 : pool.size()];
        if (!newcomer) {
            pool.forEach(
                    candidate -> history.last(candidate.question().id()).ifPresent(last -> remember(candidate, last)));
        }
    }

    private void remember(Candidate candidate, History.Last last) {
        seen.set(candidate.number());
        wrong.set(
                candidate.number(), candidate.type().isScored() && last.grade().points() < 1);
        answersAgo[candidate.number()] = last.answersAgo();
    }

    List<Candidate> among(List<Candidate> candidates) {
        if (seen.isEmpty()) {
            return candidates;
        }
        var unseen = candidates.stream()
                .filter(candidate -> !seen.get(candidate.number()))
                .toList();
        if (!unseen.isEmpty() || candidates.isEmpty()) {
            return unseen;
        }
        var wrongOnes = candidates.stream()
                .filter(candidate -> wrong.get(candidate.number()))
                .toList();
        if (!wrongOnes.isEmpty()) {
            return wrongOnes;
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt((Candidate candidate) -> answersAgo[candidate.number()])
                        .reversed())
                .limit(Math.ceilDiv(candidates.size(), OLDEST_PART))
                .toList();
    }
}
