package app.hearsay.practice;

import app.hearsay.learner.Learner;
import app.hearsay.round.Programme;
import app.hearsay.secret.CustomUuid;
import app.hearsay.secret.Sha256;
import app.hearsay.statement.Skill;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Collectors;

/// What falls to a learner's round by its number, its programme and what is due alone, so that every tab draws the
/// same before anything is saved.
///
/// See decision 0004.
record RoundKey(Round.Id id, long seed) {

    /// @param number of the round among the learner's, counted from 1
    /// @param due the skills that it takes up, the most urgent first
    static RoundKey of(Learner.Id learner, int number, Programme.Personal programme, List<Skill> due) {
        var about = programme.equals(Programme.ANYTHING) ? "" : " about " + programme.code();
        var again =
                due.isEmpty() ? "" : " with " + due.stream().map(Skill::code).collect(Collectors.joining(" "));
        var hash = ByteBuffer.wrap(Sha256.of("round %d of %s%s%s".formatted(number, learner, about, again)));
        return new RoundKey(new Round.Id(CustomUuid.of(hash.getLong(), hash.getLong())), hash.getLong());
    }
}
