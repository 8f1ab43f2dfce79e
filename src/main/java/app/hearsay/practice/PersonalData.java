package app.hearsay.practice;

import app.hearsay.learner.Learner;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.result.Attempt;
import app.hearsay.result.Confidence;
import app.hearsay.result.Occasion;
import app.hearsay.round.TreeStep;
import app.hearsay.statement.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/// Everything that is stored about one learner, row by row, in a form that reads well as JSON.
///
/// @param resumeCode empty, like all else, before the first answer
/// @param devices that resumed, oldest first
/// @param rounds oldest first, read in parts while one goes through them, like the answers
/// @param answers oldest first
public record PersonalData(
        UUID learner,
        Optional<String> resumeCode,
        Optional<Instant> since,
        List<Device> devices,
        Iterable<PlayedRound> rounds,
        Iterable<GivenAnswer> answers) {

    /// A row of `learner_key`.
    public record Device(String tokenHash, Instant since) {}

    /// A row of `round`.
    ///
    /// @param number of the round among the learner's, counted from 1
    /// @param wish what the round was to be about, in short
    public record PlayedRound(
            UUID id,
            int number,
            String wish,
            long seed,
            List<String> questions,
            List<TreeStep> steps,
            Instant startedAt) {

        public PlayedRound {
            questions = List.copyOf(questions);
            steps = List.copyOf(steps);
        }
    }

    /// A row of `attempt`.
    ///
    /// @param givenIn in what, in words
    /// @param round the id of the round, or of the room
    public record GivenAnswer(
            String givenIn,
            UUID round,
            String question,
            QuestionType type,
            Answer answer,
            double points,
            Grade.Verdict verdict,
            Optional<Status> expected,
            Optional<Status> chosen,
            Optional<Confidence> confidence,
            long tookMillis,
            Instant answeredAt) {}

    public PersonalData {
        devices = List.copyOf(devices);
    }

    static PersonalData of(
            Learner.Id id, Optional<Learner> learner, Iterable<NumberedRound> rounds, Iterable<Attempt> attempts) {
        return new PersonalData(
                id.value(),
                learner.map(found -> found.code().display()),
                learner.map(Learner::since),
                learner.map(Learner::devices).orElse(List.of()).stream()
                        .map(device -> new Device(device.tokenHash(), device.since()))
                        .toList(),
                each(rounds, PersonalData::round),
                each(attempts, PersonalData::answer));
    }

    private static <T, R> Iterable<R> each(Iterable<T> rows, Function<T, R> form) {
        return () -> StreamSupport.stream(rows.spliterator(), false).map(form).iterator();
    }

    private static PlayedRound round(NumberedRound numbered) {
        var round = numbered.round();
        return new PlayedRound(
                round.id().value(),
                numbered.number(),
                round.programme().code(),
                round.seed(),
                round.questions().stream().map(Question.Id::value).toList(),
                round.steps(),
                round.startedAt());
    }

    private static String givenIn(Occasion occasion) {
        return switch (occasion) {
            case Occasion.PracticeRound _ -> "practice";
            case Occasion.FirstVote _ -> "classroom, first vote";
            case Occasion.SecondVote _ -> "classroom, second vote";
        };
    }

    private static GivenAnswer answer(Attempt attempt) {
        return new GivenAnswer(
                givenIn(attempt.occasion()),
                attempt.occasion().id(),
                attempt.question().value(),
                attempt.type(),
                attempt.answer(),
                attempt.grade().points(),
                attempt.grade().verdict(),
                attempt.expected(),
                attempt.chosen(),
                attempt.confidence(),
                attempt.took().toMillis(),
                attempt.at());
    }
}
