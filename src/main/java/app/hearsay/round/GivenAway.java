package app.hearsay.round;

import app.hearsay.round.RoundComposer.Candidate;
import java.util.BitSet;

/// What the questions that were chosen so far give away, as the numbers of all that share something with them; of
/// candidates of one pool. Used by one thread.
final class GivenAway {

    private final BitSet rivals = new BitSet();

    void add(Candidate chosen) {
        rivals.or(chosen.rivals());
    }

    /// Whether it shares nothing with what was chosen.
    boolean allows(Candidate candidate) {
        return !rivals.get(candidate.number());
    }
}
