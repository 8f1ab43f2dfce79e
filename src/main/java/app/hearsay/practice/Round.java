package app.hearsay.practice;

import app.hearsay.learner.Learner;
import app.hearsay.question.Question;
import app.hearsay.result.Occasion;
import app.hearsay.round.Programme;
import app.hearsay.round.TreeStep;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A handful of questions that one learner answers in order.
///
/// @param programme what it was to be about
/// @param seed of everything that chance decides in it, such as the order of options
/// @param questions in the order in which they are asked
/// @param steps of the decision tree that the questions practise, one for each; empty but for first steps
/// @param startedAt in whole milliseconds; that of the first answer, once there is one
public record Round(
        Id id,
        Learner.Id learner,
        Programme.Personal programme,
        long seed,
        List<Question.Id> questions,
        List<TreeStep> steps,
        Instant startedAt) {

    /// Names a round in addresses and in the attempt log.
    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// @throws IllegalArgumentException if there are steps, yet not one for each question
    public Round {
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
        if (!steps.isEmpty() && steps.size() != questions.size()) {
            throw new IllegalArgumentException("%d steps for %d questions".formatted(steps.size(), questions.size()));
        }
        startedAt = startedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /// The same round with other questions.
    Round with(List<Question.Id> others, List<TreeStep> theirSteps) {
        return new Round(id, learner, programme, seed, others, theirSteps, startedAt);
    }

    /// What its answers were given in.
    public Occasion occasion() {
        return new Occasion.PracticeRound(id.value());
    }

    /// The step of the decision tree that the question practises, if the round leads through it.
    public Optional<TreeStep> step(Question.Id question) {
        int place = questions.indexOf(question);
        return place < 0 || steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(place));
    }
}
