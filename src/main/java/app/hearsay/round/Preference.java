package app.hearsay.round;

import app.hearsay.round.RoundComposer.Candidate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Which of several candidates a learner should meet next: those never seen, or else those not fully right the
/// last time, or else the third that was answered longest ago.
///
/// @param seen the numbers of the candidates that were ever answered
record Preference(History history, BitSet seen) {

    private static final int OLDEST_PART = 3;

    /// @param pool all that candidates will come from
    static Preference of(History history, List<Candidate> pool) {
        var seen = new BitSet();
        if (!history.answered().isEmpty()) {
            pool.stream()
                    .filter(candidate -> history.last(candidate.question().id()).isPresent())
                    .forEach(candidate -> seen.set(candidate.number()));
        }
        return new Preference(history, seen);
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
        var wrong = candidates.stream().filter(this::wasWrong).toList();
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt(this::answersAgo).reversed())
                .limit(Math.ceilDiv(candidates.size(), OLDEST_PART))
                .toList();
    }

    private boolean wasWrong(Candidate candidate) {
        return candidate.question().type().isScored()
                && history.last(candidate.question().id())
                        .filter(last -> last.grade().points() < 1)
                        .isPresent();
    }

    private int answersAgo(Candidate candidate) {
        return history.last(candidate.question().id())
                .map(History.Last::answersAgo)
                .orElse(Integer.MAX_VALUE);
    }
}
