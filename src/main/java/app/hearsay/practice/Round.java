package app.hearsay.practice;

import app.hearsay.account.Learner;
import app.hearsay.question.Question;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// A handful of questions that one learner answers in order.
///
/// @param wish what it was to be about
/// @param seed of everything that chance decides in it, such as the order of options
/// @param questions in the order in which they are asked
/// @param startedAt in whole milliseconds; that of the first answer, once there is one
public record Round(Id id, Learner.Id learner, Wish wish, long seed, List<Question.Id> questions, Instant startedAt) {

    /// Names a round in addresses and in the attempt log.
    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public Round {
        questions = List.copyOf(questions);
        startedAt = startedAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
