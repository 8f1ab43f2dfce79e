package app.hearsay.round;

import app.hearsay.round.RoundComposer.Candidate;
import java.util.Comparator;
import java.util.List;

/// Which of several candidates a learner should meet next: those never seen, or else those not fully right the
/// last time, or else the third that was answered longest ago.
record Preference(History history) {

    private static final int OLDEST_PART = 3;

    List<Candidate> among(List<Candidate> candidates) {
        if (history.answered().isEmpty()) {
            return candidates;
        }
        var unseen = candidates.stream()
                .filter(candidate -> history.last(candidate.question().id()).isEmpty())
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
