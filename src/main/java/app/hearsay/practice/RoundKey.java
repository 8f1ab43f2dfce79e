package app.hearsay.practice;

import app.hearsay.learner.Learner;
import app.hearsay.round.Programme;
import app.hearsay.secret.CustomUuid;
import app.hearsay.secret.Sha256;
import java.nio.ByteBuffer;

/// What falls to a learner's round by its number and programme alone, so that every tab draws the same before anything
/// is saved.
///
/// See decision 0004.
record RoundKey(Round.Id id, long seed) {

    /// @param number of the round among the learner's, counted from 1
    static RoundKey of(Learner.Id learner, int number, Programme.Personal programme) {
        var about = programme.equals(Programme.ANYTHING) ? "" : " about " + programme.code();
        var hash = ByteBuffer.wrap(Sha256.of("round %d of %s%s".formatted(number, learner, about)));
        return new RoundKey(new Round.Id(CustomUuid.of(hash.getLong(), hash.getLong())), hash.getLong());
    }
}
