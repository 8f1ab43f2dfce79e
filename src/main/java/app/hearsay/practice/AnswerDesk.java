package app.hearsay.practice;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.practice.Submission.Accepted;
import app.hearsay.practice.Submission.AlreadyAnswered;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.result.Attempt;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.Confidence;
import app.hearsay.result.HandedIn;
import java.time.Duration;
import java.util.Optional;

/// Takes answers in: grades and logs them. The first answer to a question of a round stands.
final class AnswerDesk {

    private final Catalog catalog;
    private final Learners learners;
    private final Rounds rounds;
    private final Logbook logbook;

    AnswerDesk(Catalog catalog, Learners learners, Rounds rounds, Logbook logbook) {
        this.catalog = catalog;
        this.learners = learners;
        this.rounds = rounds;
        this.logbook = logbook;
    }

    /// Grades an answer and logs it; must not be called in a transaction, since another one writes.
    ///
    /// @param state of the learner's round, if it is theirs
    Submission take(
            LearnerToken token,
            Learner.Id learner,
            Optional<RoundState> state,
            Question.Id asked,
            Answer answer,
            Optional<Confidence> confidence,
            Duration took) {
        if (state.isEmpty()) {
            return new Submission.NotYourRound();
        }
        var round = state.get().round();
        var question = catalog.question(asked).filter(_ -> round.questions().contains(asked));
        if (question.isEmpty()) {
            return new Submission.NotInRound();
        }
        var earlier = Optional.ofNullable(state.get().answered().get(asked));
        if (earlier.isPresent()) {
            return alreadyAnswered(question.get(), earlier.get());
        }
        var handedIn = new HandedIn(learner, round.occasion(), question.get(), answer, confidence, took);
        return switch (handedIn.grade()) {
            case HandedIn.Result.Unfit(var reason) -> new Submission.Unfit(reason);
            case HandedIn.Result.Graded graded -> {
                learners.ensure(token);
                yield rounds.isSaved(round.id()) || rounds.save(round) ? log(graded) : new Submission.NotYourRound();
            }
        };
    }

    /// The learner may have left since the round was saved.
    private Submission log(HandedIn.Result.Graded graded) {
        return logbook.enter(graded).map(recorded -> told(graded, recorded)).orElseGet(Submission.NotYourRound::new);
    }

    private static Submission told(HandedIn.Result.Graded graded, AttemptLog.Recorded recorded) {
        var question = graded.handedIn().question();
        return recorded.first()
                ? new Accepted(
                        recorded.attempt(),
                        Feedback.of(question, graded.handedIn().answer(), graded.grade()))
                : alreadyAnswered(question, recorded.attempt());
    }

    private static Submission alreadyAnswered(Question question, Attempt earlier) {
        return new AlreadyAnswered(earlier, Feedback.of(question, earlier.answer(), earlier.grade()));
    }
}
